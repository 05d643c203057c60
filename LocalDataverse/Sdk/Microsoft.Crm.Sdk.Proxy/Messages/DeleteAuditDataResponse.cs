namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteAuditDataResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public int PartitionsDeleted => base.Results.TryGetValue("PartitionsDeleted", out var value) ? (int)value : default;
}
