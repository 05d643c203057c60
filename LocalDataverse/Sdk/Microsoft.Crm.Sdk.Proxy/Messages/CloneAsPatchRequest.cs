using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CloneAsPatch</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneAsPatchRequest : OrganizationRequest
{
    public CloneAsPatchRequest() => RequestName = "CloneAsPatch";

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
