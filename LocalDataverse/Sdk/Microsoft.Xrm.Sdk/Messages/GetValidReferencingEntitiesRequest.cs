using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>GetValidReferencingEntities</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class GetValidReferencingEntitiesRequest : OrganizationRequest
{
    public GetValidReferencingEntitiesRequest() => RequestName = "GetValidReferencingEntities";

    public string ReferencedEntityName
    {
        get => Parameters.TryGetValue("ReferencedEntityName", out var value) ? (string)value : default;
        set => Parameters["ReferencedEntityName"] = value;
    }
}
