using Microsoft.Xrm.Sdk.Messages;

namespace Microsoft.Xrm.Sdk.Client;

/// <summary>Makes the request that saves a change.</summary>
internal static class ChangeRequests
{
    public static OrganizationRequest Make(ITrackedChange change, ConcurrencyBehavior concurrency) =>
        change is TrackedLink link ? Make(link) : Make((TrackedEntity)change, concurrency);

    private static OrganizationRequest Make(TrackedEntity tracked, ConcurrencyBehavior concurrency)
    {
        var entity = tracked.Entity;
        if (!tracked.IsDeleted && entity.EntityState == EntityState.Created) return new CreateRequest { Target = Copy(entity) };

        OrganizationRequest request = tracked.IsDeleted ? new DeleteRequest { Target = entity.ToEntityReference() } : new UpdateRequest { Target = Copy(entity) };
        if (concurrency != ConcurrencyBehavior.Default) request[nameof(ConcurrencyBehavior)] = concurrency;
        return request;
    }

    private static OrganizationRequest Make(TrackedLink link)
    {
        var related = new EntityReferenceCollection { link.Target.ToEntityReference() };
        if (link.IsDeleted) return new DisassociateRequest { Target = link.Source.ToEntityReference(), Relationship = link.Relationship, RelatedEntities = related };
        return new AssociateRequest { Target = link.Source.ToEntityReference(), Relationship = link.Relationship, RelatedEntities = related };
    }

    // Plug-ins may change the target of the request; the tracked row must not change with it. Related rows are saved by their own requests.
    private static Entity Copy(Entity entity)
    {
        var copy = new Entity(entity.LogicalName, entity.Id) { RowVersion = entity.RowVersion };
        copy.Attributes.AddRange(entity.Attributes);
        copy.KeyAttributes.AddRange(entity.KeyAttributes);
        return copy;
    }
}
