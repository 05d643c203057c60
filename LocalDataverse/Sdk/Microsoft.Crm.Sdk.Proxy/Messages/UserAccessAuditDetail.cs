namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UserAccessAuditDetail : global::Microsoft.Crm.Sdk.Messages.AuditDetail
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime AccessTime { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int Interval { get; set; }
}
