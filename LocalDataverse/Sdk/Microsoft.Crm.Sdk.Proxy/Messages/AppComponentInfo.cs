namespace Microsoft.Crm.Sdk.Messages;

public class AppComponentInfo
{
    [global::System.Runtime.Serialization.DataMember]
    public string Id { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int Type { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string VersionNumber { get; set; }
}
