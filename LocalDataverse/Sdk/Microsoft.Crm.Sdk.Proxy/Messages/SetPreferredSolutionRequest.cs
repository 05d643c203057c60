namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetPreferredSolutionRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SetPreferredSolutionRequest()
    {
        RequestName = "SetPreferredSolution";
    }

    public global::System.Guid SolutionId
    {
        get => Parameters.TryGetValue("SolutionId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["SolutionId"] = value;
    }
}
