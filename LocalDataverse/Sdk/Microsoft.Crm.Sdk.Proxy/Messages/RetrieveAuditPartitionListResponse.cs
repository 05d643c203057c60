namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAuditPartitionListResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Crm.Sdk.Messages.AuditPartitionDetailCollection AuditPartitionDetailCollection => base.Results.TryGetValue("AuditPartitionDetailCollection", out var value) ? (global::Microsoft.Crm.Sdk.Messages.AuditPartitionDetailCollection)value : default;
}
