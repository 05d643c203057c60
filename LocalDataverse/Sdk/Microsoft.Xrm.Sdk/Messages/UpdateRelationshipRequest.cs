namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateRelationshipRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public UpdateRelationshipRequest()
    {
        RequestName = "UpdateRelationship";
    }

    public bool MergeLabels
    {
        get => Parameters.TryGetValue("MergeLabels", out var value) ? (bool)value : default;
        set => Parameters["MergeLabels"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Metadata.RelationshipMetadataBase Relationship
    {
        get => Parameters.TryGetValue("Relationship", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.RelationshipMetadataBase)value : default;
        set => Parameters["Relationship"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
