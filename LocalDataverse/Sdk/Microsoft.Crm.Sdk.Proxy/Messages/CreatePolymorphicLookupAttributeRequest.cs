using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CreatePolymorphicLookupAttribute</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreatePolymorphicLookupAttributeRequest : OrganizationRequest
{
    public CreatePolymorphicLookupAttributeRequest() => RequestName = "CreatePolymorphicLookupAttribute";

    public LookupAttributeMetadata Lookup
    {
        get => Parameters.TryGetValue("Lookup", out var value) ? (LookupAttributeMetadata)value : default;
        set => Parameters["Lookup"] = value;
    }

    public OneToManyRelationshipMetadata[] OneToManyRelationships
    {
        get => Parameters.TryGetValue("OneToManyRelationships", out var value) ? (OneToManyRelationshipMetadata[])value : default;
        set => Parameters["OneToManyRelationships"] = value;
    }

    /// <summary>Unique name of the unmanaged solution that takes up the component; null for the default one.</summary>
    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
