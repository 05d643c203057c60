namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneAsSolutionRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CloneAsSolutionRequest()
    {
        RequestName = "CloneAsSolution";
    }

    public string DisplayName
    {
        get => Parameters.TryGetValue("DisplayName", out var value) ? (string)value : default;
        set => Parameters["DisplayName"] = value;
    }

    public string ParentSolutionUniqueName
    {
        get => Parameters.TryGetValue("ParentSolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["ParentSolutionUniqueName"] = value;
    }

    public string VersionNumber
    {
        get => Parameters.TryGetValue("VersionNumber", out var value) ? (string)value : default;
        set => Parameters["VersionNumber"] = value;
    }
}
