using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>UpdateOptionSet</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateOptionSetRequest : OrganizationRequest
{
    public UpdateOptionSetRequest() => RequestName = "UpdateOptionSet";

    /// <summary>True: keep labels of languages that aren't given.</summary>
    public bool MergeLabels
    {
        get => Parameters.TryGetValue("MergeLabels", out var value) ? (bool)value : default;
        set => Parameters["MergeLabels"] = value;
    }

    /// <summary>Definition of the choice.</summary>
    public OptionSetMetadataBase OptionSet
    {
        get => Parameters.TryGetValue("OptionSet", out var value) ? (OptionSetMetadataBase)value : default;
        set => Parameters["OptionSet"] = value;
    }

    /// <summary>Unique name of the unmanaged solution that takes up the component; null for the default one.</summary>
    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
