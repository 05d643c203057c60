namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMissingDependenciesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveMissingDependenciesRequest()
    {
        RequestName = "RetrieveMissingDependencies";
    }

    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
