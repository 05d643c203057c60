namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SyncBulkOperationResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public int Result => base.Results.TryGetValue("Result", out var value) ? (int)value : default;
}
