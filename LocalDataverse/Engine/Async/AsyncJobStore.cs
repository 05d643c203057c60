using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Async;

/// <summary>Takes jobs from the table and writes what became of them. Several workers and processes may do so at once.</summary>
internal sealed class AsyncJobStore
{
    private const string Table = "asyncoperation";
    private const int Batch = 20;

    private readonly Organization _organization;

    public AsyncJobStore(Organization organization) => _organization = organization;

    /// <summary>Takes the oldest job that is due; null when none is.</summary>
    public AsyncJob? Take(string lease)
    {
        var now = _organization.Clock.GetUtcNow().UtcDateTime;
        using var session = _organization.Store.OpenSession();
        foreach (var row in Postponed(session, now).Concat(Ready(session)).Concat(Abandoned(session)))
        {
            if (Claim(session, row, lease, now)) return ToJob(session, row.Id, now);
        }
        return null;
    }

    /// <summary>When the next waiting job is due; null when none waits for a time.</summary>
    public DateTime? NextDue()
    {
        using var session = _organization.Store.OpenSession();
        var query = Query("postponeuntil");
        query.TopCount = 1;
        query.Criteria.AddCondition("statecode", ConditionOperator.In, AsyncJobState.Ready, AsyncJobState.Suspended);
        query.Criteria.AddCondition("postponeuntil", ConditionOperator.NotNull);
        query.AddOrder("postponeuntil", OrderType.Ascending);
        return session.Query(query).Entities is [var row, ..] ? row.GetAttributeValue<DateTime>("postponeuntil") : null;
    }

    /// <summary>True while a living worker has a job.</summary>
    public bool AnyInProgress()
    {
        using var session = _organization.Store.OpenSession();
        return Locked(session).Any(r => WorkerLease.IsAlive(r.GetAttributeValue<string>("hostid")));
    }

    /// <summary>What a person asked of the job while it ran: Canceling, Pausing, or InProgress for nothing.</summary>
    public int Asked(Guid id)
    {
        using var session = _organization.Store.OpenSession();
        return session.Find(Table, id, new ColumnSet("statuscode"))?.GetAttributeValue<OptionSetValue>("statuscode")?.Value ?? AsyncJobStatus.InProgress;
    }

    /// <summary>Writes the columns of a job.</summary>
    public void Write(Guid id, Action<Entity> change)
    {
        var row = new Entity(Table, id) { ["modifiedon"] = _organization.UtcNow() };
        change(row);
        using var session = _organization.Store.OpenSession();
        if (session.Metadata.TryGetTable(Table, out var table))
        {
            foreach (var column in row.Attributes.Keys.Where(c => !table.TryGetColumn(c, out _)).ToList()) row.Attributes.Remove(column);
        }
        // A job that was deleted meanwhile has nothing left to say.
        session.Update(row);
        if (session.InTransaction) session.Commit();
    }

    /// <summary>Deletes a job that is done.</summary>
    public void Delete(Guid id)
    {
        using var session = _organization.Store.OpenSession();
        session.Delete(Table, id);
        if (session.InTransaction) session.Commit();
    }

    // Each of these reads the front of an index, and not the data: it is large, and of most rows it isn't needed.
    private static IEnumerable<Entity> Postponed(IDataSession session, DateTime now)
    {
        var query = Query("versionnumber");
        query.TopCount = Batch;
        query.Criteria.AddCondition("statecode", ConditionOperator.In, AsyncJobState.Ready, AsyncJobState.Suspended);
        query.Criteria.AddCondition("postponeuntil", ConditionOperator.LessEqual, now);
        query.AddOrder("postponeuntil", OrderType.Ascending);
        query.AddOrder("sequence", OrderType.Ascending);
        return Rows(session, query);
    }

    private static IEnumerable<Entity> Ready(IDataSession session)
    {
        var query = Query("versionnumber");
        query.TopCount = Batch;
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, AsyncJobState.Ready);
        query.Criteria.AddCondition("postponeuntil", ConditionOperator.Null);
        query.AddOrder("createdon", OrderType.Ascending);
        query.AddOrder("sequence", OrderType.Ascending);
        return Rows(session, query);
    }

    /// <summary>The rows, asked for when somebody looks at the first.</summary>
    private static IEnumerable<Entity> Rows(IDataSession session, QueryExpression query)
    {
        foreach (var row in session.Query(query).Entities) yield return row;
    }

    private static IEnumerable<Entity> Abandoned(IDataSession session) => Rows(session, LockedQuery()).Where(r => !WorkerLease.IsAlive(r.GetAttributeValue<string>("hostid")));

    private static DataCollection<Entity> Locked(IDataSession session) => session.Query(LockedQuery()).Entities;

    private static QueryExpression LockedQuery()
    {
        var query = Query("hostid", "versionnumber");
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, AsyncJobState.Locked);
        query.AddOrder("createdon", OrderType.Ascending);
        return query;
    }

    private bool Claim(IDataSession session, Entity row, string lease, DateTime now)
    {
        var claim = new Entity(Table, row.Id)
        {
            ["statecode"] = new OptionSetValue(AsyncJobState.Locked),
            ["statuscode"] = new OptionSetValue(AsyncJobStatus.InProgress),
            ["hostid"] = lease,
            ["startedon"] = now,
            ["modifiedon"] = _organization.UtcNow(),
        };
        try
        {
            if (!session.Update(claim, row.GetAttributeValue<long>("versionnumber"))) return false;
            session.Commit();
            return true;
        }
        catch (FaultException<OrganizationServiceFault> e) when (e.Detail.ErrorCode == PlatformErrorCodes.ConcurrencyVersionMismatch)
        {
            // Another worker was faster.
            session.Rollback();
            return false;
        }
    }

    /// <summary>The job; null when it was deleted since it was claimed.</summary>
    private static AsyncJob? ToJob(IDataSession session, Guid id, DateTime now) =>
        session.Find(Table, id, new ColumnSet("data", "operationtype", "owningextensionid", "retrycount")) is not { } row
            ? null
            : new AsyncJob(
                id,
                row.GetAttributeValue<OptionSetValue>("operationtype")?.Value ?? 0,
                row.GetAttributeValue<EntityReference>("owningextensionid")?.Id ?? Guid.Empty,
                row.GetAttributeValue<string>("data") ?? "",
                row.GetAttributeValue<int?>("retrycount") ?? 0,
                now);

    private static QueryExpression Query(params string[] columns) => new(Table) { ColumnSet = new ColumnSet(columns) };
}
