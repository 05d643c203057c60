using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>UpdateRelationship</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateRelationshipRequest : OrganizationRequest
{
    public UpdateRelationshipRequest() => RequestName = "UpdateRelationship";

    /// <summary>True: keep labels of languages that aren't given.</summary>
    public bool MergeLabels
    {
        get => Parameters.TryGetValue("MergeLabels", out var value) ? (bool)value : default;
        set => Parameters["MergeLabels"] = value;
    }

    /// <summary>The relationship.</summary>
    public RelationshipMetadataBase Relationship
    {
        get => Parameters.TryGetValue("Relationship", out var value) ? (RelationshipMetadataBase)value : default;
        set => Parameters["Relationship"] = value;
    }

    /// <summary>Unique name of the unmanaged solution that takes up the component; null for the default one.</summary>
    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
