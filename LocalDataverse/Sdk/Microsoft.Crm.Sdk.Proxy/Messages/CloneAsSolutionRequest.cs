using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CloneAsSolution</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneAsSolutionRequest : OrganizationRequest
{
    public CloneAsSolutionRequest() => RequestName = "CloneAsSolution";

    /// <summary>Name shown to people.</summary>
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
