namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneAsSolutionResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::System.Guid SolutionId => base.Results.TryGetValue("SolutionId", out var value) ? (global::System.Guid)value : default;
}
