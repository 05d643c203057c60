namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAuditDetailsResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Crm.Sdk.Messages.AuditDetail AuditDetail => base.Results.TryGetValue("AuditDetail", out var value) ? (global::Microsoft.Crm.Sdk.Messages.AuditDetail)value : default;
}
