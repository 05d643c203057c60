namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class WebResourceInfo
{
    [global::System.Runtime.Serialization.DataMember]
    public string DisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Guid { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Name { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Path { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int WebResourceType { get; set; }
}
