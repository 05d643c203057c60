namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ApplicationBasedAccessControlAuditDetail : global::Microsoft.Crm.Sdk.Messages.AuditDetail
{
    [global::System.Runtime.Serialization.DataMember]
    public string ApplicationId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ImpersonatedUserId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string UserID { get; set; }
}
