using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveAllEntities</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveAllEntitiesRequest : OrganizationRequest
{
    public RetrieveAllEntitiesRequest() => RequestName = "RetrieveAllEntities";

    /// <summary>Which parts of the definition are returned.</summary>
    public EntityFilters EntityFilters
    {
        get => Parameters.TryGetValue("EntityFilters", out var value) ? (EntityFilters)value : default;
        set => Parameters["EntityFilters"] = value;
    }

    /// <summary>True: the definitions with changes that aren't published yet.</summary>
    public bool RetrieveAsIfPublished
    {
        get => Parameters.TryGetValue("RetrieveAsIfPublished", out var value) ? (bool)value : default;
        set => Parameters["RetrieveAsIfPublished"] = value;
    }
}
