namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PreferredSolutionUsedByRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public PreferredSolutionUsedByRequest()
    {
        RequestName = "PreferredSolutionUsedBy";
    }

    public global::System.Guid SolutionId
    {
        get => Parameters.TryGetValue("SolutionId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["SolutionId"] = value;
    }
}
