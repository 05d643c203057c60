namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteRecordChangeHistoryResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public int DeletedEntriesCount => base.Results.TryGetValue("DeletedEntriesCount", out var value) ? (int)value : default;
}
