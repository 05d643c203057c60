namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculateTotalTimeIncidentResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public long TotalTime => base.Results.TryGetValue("TotalTime", out var value) ? (long)value : default;
}
