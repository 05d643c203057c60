namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateEntityRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CreateEntityRequest()
    {
        RequestName = "CreateEntity";
    }

    public global::Microsoft.Xrm.Sdk.Metadata.EntityMetadata Entity
    {
        get => Parameters.TryGetValue("Entity", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.EntityMetadata)value : default;
        set => Parameters["Entity"] = value;
    }

    public bool HasActivities
    {
        get => Parameters.TryGetValue("HasActivities", out var value) ? (bool)value : default;
        set => Parameters["HasActivities"] = value;
    }

    public bool HasFeedback
    {
        get => Parameters.TryGetValue("HasFeedback", out var value) ? (bool)value : default;
        set => Parameters["HasFeedback"] = value;
    }

    public bool HasNotes
    {
        get => Parameters.TryGetValue("HasNotes", out var value) ? (bool)value : default;
        set => Parameters["HasNotes"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Metadata.StringAttributeMetadata PrimaryAttribute
    {
        get => Parameters.TryGetValue("PrimaryAttribute", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.StringAttributeMetadata)value : default;
        set => Parameters["PrimaryAttribute"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
