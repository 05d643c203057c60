using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>UpdateEntity</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateEntityRequest : OrganizationRequest
{
    public UpdateEntityRequest() => RequestName = "UpdateEntity";

    /// <summary>The row.</summary>
    public EntityMetadata Entity
    {
        get => Parameters.TryGetValue("Entity", out var value) ? (EntityMetadata)value : default;
        set => Parameters["Entity"] = value;
    }

    public bool? HasActivities
    {
        get => Parameters.TryGetValue("HasActivities", out var value) ? (bool?)value : default;
        set => Parameters["HasActivities"] = value;
    }

    public bool? HasFeedback
    {
        get => Parameters.TryGetValue("HasFeedback", out var value) ? (bool?)value : default;
        set => Parameters["HasFeedback"] = value;
    }

    public bool? HasNotes
    {
        get => Parameters.TryGetValue("HasNotes", out var value) ? (bool?)value : default;
        set => Parameters["HasNotes"] = value;
    }

    /// <summary>True: keep labels of languages that aren't given.</summary>
    public bool MergeLabels
    {
        get => Parameters.TryGetValue("MergeLabels", out var value) ? (bool)value : default;
        set => Parameters["MergeLabels"] = value;
    }

    /// <summary>Unique name of the unmanaged solution that takes up the component; null for the default one.</summary>
    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
