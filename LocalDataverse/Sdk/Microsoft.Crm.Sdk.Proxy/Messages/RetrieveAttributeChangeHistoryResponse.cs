namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAttributeChangeHistoryResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Crm.Sdk.Messages.AuditDetailCollection AuditDetailCollection => base.Results.TryGetValue("AuditDetailCollection", out var value) ? (global::Microsoft.Crm.Sdk.Messages.AuditDetailCollection)value : default;
}
