namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class StageSolutionResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.StageSolutionResults StageSolutionResults => base.Results.TryGetValue("StageSolutionResults", out var value) ? (global::Microsoft.Xrm.Sdk.StageSolutionResults)value : default;
}
