namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetReportHistoryLimitResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public int HistoryLimit => base.Results.TryGetValue("HistoryLimit", out var value) ? (int)value : default;
}
