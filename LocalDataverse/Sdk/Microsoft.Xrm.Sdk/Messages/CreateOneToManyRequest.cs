using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>CreateOneToMany</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateOneToManyRequest : OrganizationRequest
{
    public CreateOneToManyRequest() => RequestName = "CreateOneToMany";

    public LookupAttributeMetadata Lookup
    {
        get => Parameters.TryGetValue("Lookup", out var value) ? (LookupAttributeMetadata)value : default;
        set => Parameters["Lookup"] = value;
    }

    public OneToManyRelationshipMetadata OneToManyRelationship
    {
        get => Parameters.TryGetValue("OneToManyRelationship", out var value) ? (OneToManyRelationshipMetadata)value : default;
        set => Parameters["OneToManyRelationship"] = value;
    }

    /// <summary>Unique name of the unmanaged solution that takes up the component; null for the default one.</summary>
    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
