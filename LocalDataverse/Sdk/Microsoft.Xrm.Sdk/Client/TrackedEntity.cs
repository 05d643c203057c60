namespace Microsoft.Xrm.Sdk.Client;

/// <summary>A row a context tracks.</summary>
internal sealed class TrackedEntity : ITrackedChange
{
    public TrackedEntity(Entity entity) => Entity = entity;

    public Entity Entity { get; }

    public bool IsDeleted { get; set; }

    public int Order { get; set; }

    public bool IsPending => IsDeleted || Entity.EntityState == EntityState.Created || Entity.EntityState == EntityState.Changed;
}
