namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateEntityRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public UpdateEntityRequest()
    {
        RequestName = "UpdateEntity";
    }

    public global::Microsoft.Xrm.Sdk.Metadata.EntityMetadata Entity
    {
        get => Parameters.TryGetValue("Entity", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.EntityMetadata)value : default;
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

    public bool MergeLabels
    {
        get => Parameters.TryGetValue("MergeLabels", out var value) ? (bool)value : default;
        set => Parameters["MergeLabels"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
