using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Xrm.Sdk.Client;

/// <summary>The rows and links of a context, and what is to become of them.</summary>
internal sealed class ChangeTracker
{
    private readonly List<TrackedEntity> _entities = new List<TrackedEntity>();
    private readonly List<TrackedLink> _links = new List<TrackedLink>();
    private int _order;

    public IEnumerable<Entity> Entities => _entities.Select(tracked => tracked.Entity);

    public IEnumerable<TrackedLink> Links => _links;

    public TrackedEntity Find(Entity entity) => _entities.Find(tracked => ReferenceEquals(tracked.Entity, entity));

    /// <summary>The tracked row with this identity, whichever instance it is; null when there is none.</summary>
    public TrackedEntity Find(string logicalName, Guid id) => id == Guid.Empty ? null : _entities.Find(tracked => tracked.Entity.Id == id && tracked.Entity.LogicalName == logicalName);

    public TrackedLink Find(Entity source, Relationship relationship, Entity target) => _links.Find(link => link.Is(source, relationship, target));

    public TrackedEntity Get(Entity entity)
    {
        if (entity == null) throw new ArgumentNullException(nameof(entity));
        return Find(entity) ?? throw new InvalidOperationException($"The context is not currently tracking the '{entity.LogicalName}' entity.");
    }

    public TrackedEntity Add(Entity entity, EntityState state)
    {
        if (entity == null) throw new ArgumentNullException(nameof(entity));
        if (string.IsNullOrEmpty(entity.LogicalName)) throw new ArgumentException("The entity has no logical name.", nameof(entity));
        if (Find(entity) != null) throw new InvalidOperationException($"The context is already tracking the '{entity.LogicalName}' entity.");
        if (Find(entity.LogicalName, entity.Id) != null) throw new InvalidOperationException($"The context is already tracking a different '{entity.LogicalName}' entity with the same identity.");
        entity.EntityState = state;
        var tracked = new TrackedEntity(entity) { Order = ++_order };
        _entities.Add(tracked);
        return tracked;
    }

    public TrackedLink Add(Entity source, Relationship relationship, Entity target)
    {
        if (relationship == null) throw new ArgumentNullException(nameof(relationship));
        Get(source);
        Get(target);
        if (Find(source, relationship, target) != null) throw new InvalidOperationException("The context is already tracking the relationship.");
        var link = new TrackedLink(source, relationship, target) { Order = ++_order };
        _links.Add(link);
        return link;
    }

    public void MarkDeleted(TrackedEntity tracked)
    {
        tracked.IsDeleted = true;
        tracked.Order = ++_order;
    }

    public void MarkChanged(TrackedEntity tracked)
    {
        if (tracked.Entity.EntityState == EntityState.Created) return;
        tracked.Entity.EntityState = EntityState.Changed;
        tracked.Order = ++_order;
    }

    public void MarkDeleted(TrackedLink link)
    {
        link.IsDeleted = true;
        link.Order = ++_order;
    }

    public void Remove(TrackedLink link) => _links.Remove(link);

    public void Remove(TrackedEntity tracked)
    {
        _entities.Remove(tracked);
        tracked.Entity.EntityState = null;
    }

    public void Clear()
    {
        foreach (var tracked in _entities) tracked.Entity.EntityState = null;
        _entities.Clear();
        _links.Clear();
    }

    /// <summary>What is to be saved, in the order it was asked for: rows and links.</summary>
    public List<ITrackedChange> Pending() =>
        _entities.Where(tracked => tracked.IsPending).Concat<ITrackedChange>(_links.Where(link => link.IsPending)).OrderBy(change => change.Order).ToList();

    /// <summary>The platform has it now.</summary>
    public void Accept(ITrackedChange change, OrganizationResponse response)
    {
        if (change is TrackedLink link)
        {
            link.IsAdded = false;
            if (link.IsDeleted) _links.Remove(link);
            return;
        }
        var tracked = (TrackedEntity)change;
        if (tracked.IsDeleted)
        {
            _links.RemoveAll(between => between.Source == tracked.Entity || between.Target == tracked.Entity);
            Remove(tracked);
            return;
        }
        if (tracked.Entity.EntityState == EntityState.Created && response.Results.TryGetValue("id", out Guid id)) tracked.Entity.Id = id;
        tracked.Entity.EntityState = EntityState.Unchanged;
    }
}
