using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>AssociateEntities</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AssociateEntitiesRequest : OrganizationRequest
{
    public AssociateEntitiesRequest() => RequestName = "AssociateEntities";

    public EntityReference Moniker1
    {
        get => Parameters.TryGetValue("Moniker1", out var value) ? (EntityReference)value : default;
        set => Parameters["Moniker1"] = value;
    }

    public EntityReference Moniker2
    {
        get => Parameters.TryGetValue("Moniker2", out var value) ? (EntityReference)value : default;
        set => Parameters["Moniker2"] = value;
    }

    public string RelationshipName
    {
        get => Parameters.TryGetValue("RelationshipName", out var value) ? (string)value : default;
        set => Parameters["RelationshipName"] = value;
    }
}
