namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class CanvasAppsInfo
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid Id { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int Type { get; set; }
}
