using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>CreateManyToMany</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateManyToManyRequest : OrganizationRequest
{
    public CreateManyToManyRequest() => RequestName = "CreateManyToMany";

    public string IntersectEntitySchemaName
    {
        get => Parameters.TryGetValue("IntersectEntitySchemaName", out var value) ? (string)value : default;
        set => Parameters["IntersectEntitySchemaName"] = value;
    }

    public ManyToManyRelationshipMetadata ManyToManyRelationship
    {
        get => Parameters.TryGetValue("ManyToManyRelationship", out var value) ? (ManyToManyRelationshipMetadata)value : default;
        set => Parameters["ManyToManyRelationship"] = value;
    }

    /// <summary>Unique name of the unmanaged solution that takes up the component; null for the default one.</summary>
    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
