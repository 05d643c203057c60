namespace Microsoft.Crm.Sdk.Messages;

public class WebResourceInformation
{
    [global::System.Runtime.Serialization.DataMember]
    public string DisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Guid { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Name { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int WebResourceType { get; set; }
}
