using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>GetValidReferencedEntities</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class GetValidReferencedEntitiesRequest : OrganizationRequest
{
    public GetValidReferencedEntitiesRequest() => RequestName = "GetValidReferencedEntities";

    public string ReferencingEntityName
    {
        get => Parameters.TryGetValue("ReferencingEntityName", out var value) ? (string)value : default;
        set => Parameters["ReferencingEntityName"] = value;
    }
}
