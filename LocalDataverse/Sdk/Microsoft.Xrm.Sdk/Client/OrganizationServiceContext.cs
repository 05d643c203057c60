using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.Xrm.Sdk.Linq;

namespace Microsoft.Xrm.Sdk.Client;

/// <summary>
/// A unit of work over an <see cref="IOrganizationService"/>: queries by LINQ, tracks the rows it returns, and saves changes together
/// (each by its own request, in the order they were made; they are not one transaction). Not thread-safe.
/// </summary>
public class OrganizationServiceContext : IDisposable
{
    private readonly IOrganizationService _service;
    private readonly ChangeTracker _tracker = new ChangeTracker();
    private readonly EntityQueryProvider _provider;

    /// <summary>Makes a context over a service, which stays the caller's to dispose of.</summary>
    public OrganizationServiceContext(IOrganizationService service)
    {
        _service = service ?? throw new ArgumentNullException(nameof(service));
        _provider = new EntityQueryProvider(this);
    }

    ~OrganizationServiceContext() => Dispose(false);

    /// <summary>Whether updates and deletes check the row's version.</summary>
    public ConcurrencyBehavior ConcurrencyBehavior { get; set; }

    /// <summary>What becomes of a tracked row that is read again; <see cref="MergeOption.AppendOnly"/> unless set.</summary>
    public MergeOption MergeOption { get; set; }

    /// <summary>How <see cref="SaveChanges()"/> goes on after a failure; it stops unless set.</summary>
    public SaveChangesOptions SaveChangesDefaultOptions { get; set; }

    /// <summary>Runs the queries of <see cref="CreateQuery{TEntity}()"/>.</summary>
    protected virtual IQueryProvider QueryProvider => _provider;

    /// <summary>Starts a query of a table that has an early-bound class.</summary>
    /// <exception cref="ArgumentException">The class names no table.</exception>
    public IQueryable<TEntity> CreateQuery<TEntity>() where TEntity : Entity
    {
        var table = typeof(TEntity).GetCustomAttribute<EntityLogicalNameAttribute>() ?? throw new ArgumentException($"The specified type '{typeof(TEntity)}' is not a known entity type.");
        return CreateQuery<TEntity>(QueryProvider, table.LogicalName);
    }

    /// <summary>Starts a query of a table.</summary>
    public IQueryable<Entity> CreateQuery(string entityLogicalName)
    {
        if (string.IsNullOrWhiteSpace(entityLogicalName)) throw new ArgumentNullException(nameof(entityLogicalName));
        return CreateQuery<Entity>(QueryProvider, entityLogicalName);
    }

    protected virtual IQueryable<TEntity> CreateQuery<TEntity>(IQueryProvider provider, string entityLogicalName) => new EntityQueryable<TEntity>(provider, entityLogicalName);

    /// <summary>Adds a row to be created.</summary>
    /// <exception cref="InvalidOperationException">The context tracks it already, or another one with the same id.</exception>
    public void AddObject(Entity entity)
    {
        var tracked = _tracker.Add(entity, EntityState.Created);
        OnBeginEntityTracking(tracked.Entity);
    }

    /// <summary>Adds a row to be created and linked to a tracked one.</summary>
    public void AddRelatedObject(Entity source, Relationship relationship, Entity target)
    {
        _tracker.Get(source);
        AddObject(target);
        AddLink(source, relationship, target);
    }

    /// <summary>Tracks a row that exists.</summary>
    /// <exception cref="InvalidOperationException">The context tracks it already, or another one with the same id.</exception>
    public void Attach(Entity entity)
    {
        var tracked = _tracker.Add(entity, entity?.EntityState ?? EntityState.Unchanged);
        OnBeginEntityTracking(tracked.Entity);
    }

    /// <summary>Stops tracking a row and its links; false when it isn't tracked.</summary>
    public bool Detach(Entity entity) => Detach(entity, false);

    /// <summary>Stops tracking a row and its links, and with <paramref name="recursive"/> the rows related to it.</summary>
    public bool Detach(Entity entity, bool recursive)
    {
        if (entity == null) throw new ArgumentNullException(nameof(entity));
        var tracked = _tracker.Find(entity);
        if (tracked == null) return false;
        foreach (var link in _tracker.Links.Where(link => link.Source == entity || link.Target == entity).ToList()) DetachLink(link.Source, link.Relationship, link.Target);
        _tracker.Remove(tracked);
        OnEndEntityTracking(entity);
        if (recursive) foreach (var related in RelatedTo(entity)) Detach(related, true);
        return true;
    }

    /// <summary>Marks a tracked row to be updated: all the columns it holds are written.</summary>
    public void UpdateObject(Entity entity) => UpdateObject(entity, false);

    /// <summary>Marks a tracked row, and with <paramref name="recursive"/> the tracked rows related to it, to be updated.</summary>
    public void UpdateObject(Entity entity, bool recursive)
    {
        foreach (var tracked in Marked(entity, recursive)) _tracker.MarkChanged(tracked);
    }

    /// <summary>Marks a tracked row to be deleted; one that isn't created yet is forgotten.</summary>
    public void DeleteObject(Entity entity) => DeleteObject(entity, false);

    /// <summary>Marks a tracked row, and with <paramref name="recursive"/> the tracked rows related to it, to be deleted.</summary>
    public void DeleteObject(Entity entity, bool recursive)
    {
        foreach (var tracked in Marked(entity, recursive))
        {
            if (tracked.Entity.EntityState == EntityState.Created) Detach(tracked.Entity);
            else _tracker.MarkDeleted(tracked);
        }
    }

    /// <summary>Links two tracked rows when changes are saved.</summary>
    public void AddLink(Entity source, Relationship relationship, Entity target)
    {
        AttachLink(source, relationship, target);
        _tracker.Find(source, relationship, target).IsAdded = true;
    }

    /// <summary>Tracks a link that exists.</summary>
    public void AttachLink(Entity source, Relationship relationship, Entity target)
    {
        _tracker.Add(source, relationship, target);
        OnBeginLinkTracking(source, relationship, target);
    }

    /// <summary>Stops tracking a link; false when it isn't tracked.</summary>
    public bool DetachLink(Entity source, Relationship relationship, Entity target)
    {
        var link = _tracker.Find(source, relationship, target);
        if (link == null) return false;
        _tracker.Remove(link);
        OnEndLinkTracking(source, relationship, target);
        return true;
    }

    /// <summary>Removes the link between two tracked rows when changes are saved.</summary>
    public void DeleteLink(Entity source, Relationship relationship, Entity target)
    {
        var link = _tracker.Find(source, relationship, target);
        if (link == null)
        {
            AttachLink(source, relationship, target);
            link = _tracker.Find(source, relationship, target);
        }
        if (link.IsAdded) DetachLink(source, relationship, target);
        else _tracker.MarkDeleted(link);
    }

    /// <summary>The rows that are tracked.</summary>
    public IEnumerable<Entity> GetAttachedEntities() => _tracker.Entities.ToList();

    /// <summary>True when the context tracks this instance.</summary>
    public bool IsAttached(Entity entity) => _tracker.Find(entity) != null;

    /// <summary>True when the context tracks the link.</summary>
    public bool IsAttached(Entity source, Relationship relationship, Entity target) => _tracker.Find(source, relationship, target) != null;

    /// <summary>True when the row is to be deleted.</summary>
    public bool IsDeleted(Entity entity) => _tracker.Find(entity)?.IsDeleted == true;

    /// <summary>True when the link is to be removed.</summary>
    public bool IsDeleted(Entity source, Relationship relationship, Entity target) => _tracker.Find(source, relationship, target)?.IsDeleted == true;

    /// <summary>Forgets all rows, links and changes.</summary>
    public void ClearChanges() => _tracker.Clear();

    /// <summary>Reads the rows an early-bound property stands for and puts them into the row.</summary>
    public void LoadProperty(Entity entity, string propertyName)
    {
        if (entity == null) throw new ArgumentNullException(nameof(entity));
        LoadProperty(entity, RelatedRows.RelationshipOf(entity, propertyName));
    }

    /// <summary>Reads the rows on the other side of a relationship and puts them into the row.</summary>
    public void LoadProperty(Entity entity, Relationship relationship)
    {
        _tracker.Get(entity);
        var related = RelatedRows.Read(this, entity, relationship).Select(Merge).ToList();
        entity.RelatedEntities[relationship] = new EntityCollection(related);
        foreach (var target in related.Where(target => IsAttached(target) && !IsAttached(entity, relationship, target))) AttachLink(entity, relationship, target);
    }

    /// <summary>Executes a message.</summary>
    public OrganizationResponse Execute(OrganizationRequest request)
    {
        OnExecuting(request);
        OrganizationResponse response;
        try
        {
            response = _service.Execute(request);
        }
        catch (Exception exception)
        {
            OnExecute(request, exception);
            throw;
        }
        OnExecute(request, response);
        return response;
    }

    /// <summary>Saves all changes with <see cref="SaveChangesDefaultOptions"/>.</summary>
    public SaveChangesResultCollection SaveChanges() => SaveChanges(SaveChangesDefaultOptions);

    /// <summary>Saves all changes, each by its own request.</summary>
    /// <returns>What became of each request; with <see cref="SaveChangesOptions.ContinueOnError"/> failures stand among them.</returns>
    /// <exception cref="SaveChangesException">A request failed, and the options don't say to go on. What was saved before stays saved.</exception>
    public SaveChangesResultCollection SaveChanges(SaveChangesOptions options)
    {
        OnSavingChanges(options);
        var results = new SaveChangesResultCollection(options);
        foreach (var change in _tracker.Pending())
        {
            var request = ChangeRequests.Make(change, ConcurrencyBehavior);
            try
            {
                var response = Execute(request);
                results.Add(new SaveChangesResult(request, response));
                _tracker.Accept(change, response);
            }
            catch (Exception exception)
            {
                results.Add(new SaveChangesResult(request, exception));
                if ((options & SaveChangesOptions.ContinueOnError) != 0) continue;
                OnSaveChanges(results);
                throw new SaveChangesException(exception, results);
            }
        }
        OnSaveChanges(results);
        return results;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing) ClearChanges();
    }

    protected virtual void OnBeginEntityTracking(Entity entity)
    {
    }

    protected virtual void OnBeginLinkTracking(Entity source, Relationship relationship, Entity target)
    {
    }

    protected virtual void OnEndEntityTracking(Entity entity)
    {
    }

    protected virtual void OnEndLinkTracking(Entity entity, Relationship relationship, Entity target)
    {
    }

    protected virtual void OnExecute(OrganizationRequest request, OrganizationResponse response)
    {
    }

    protected virtual void OnExecute(OrganizationRequest request, Exception exception)
    {
    }

    protected virtual void OnExecuting(OrganizationRequest request)
    {
    }

    protected virtual void OnSaveChanges(SaveChangesResultCollection results)
    {
    }

    protected virtual void OnSavingChanges(SaveChangesOptions options)
    {
    }

    /// <summary>Brings a row that was read together with the one that is tracked, as <see cref="MergeOption"/> says.</summary>
    internal Entity Merge(Entity read)
    {
        if (MergeOption == MergeOption.NoTracking) return read;
        var tracked = _tracker.Find(read.LogicalName, read.Id)?.Entity;
        if (tracked == null)
        {
            if (read.Id != Guid.Empty) Attach(read);
            return read;
        }
        // One row, two classes in two queries: the tracked instance can't stand for the other.
        if (!read.GetType().IsInstanceOfType(tracked)) return read;
        var takesAll = MergeOption == MergeOption.OverwriteChanges || (MergeOption == MergeOption.PreserveChanges && tracked.EntityState == EntityState.Unchanged);
        if (takesAll || MergeOption == MergeOption.PreserveChanges)
        {
            foreach (var column in read.Attributes.Where(column => takesAll || !tracked.Contains(column.Key))) tracked[column.Key] = column.Value;
            foreach (var text in read.FormattedValues) tracked.FormattedValues[text.Key] = text.Value;
            tracked.RowVersion = read.RowVersion;
            if (takesAll) tracked.EntityState = EntityState.Unchanged;
        }
        return tracked;
    }

    private List<TrackedEntity> Marked(Entity entity, bool recursive)
    {
        var marked = new List<TrackedEntity> { _tracker.Get(entity) };
        for (var i = 0; recursive && i < marked.Count; i++)
        {
            marked.AddRange(RelatedTo(marked[i].Entity).Select(_tracker.Find).Where(related => related != null && !marked.Contains(related)).Distinct());
        }
        return marked;
    }

    private static IEnumerable<Entity> RelatedTo(Entity entity) => entity.RelatedEntities.Values.SelectMany(rows => rows.Entities);
}
