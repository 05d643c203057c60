using System;
using System.Globalization;
using System.ServiceModel;
using ErpIntegration.Data;
using ErpIntegration.Errors;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Dispatch;

/// <summary>
/// The right to send a subject's messages: one job at a time has it. It stands in the subject's row, is taken by row version, and outlives the platform's limit of two
/// minutes, so that a job that was killed can't send beside its successor. Giving it back fails when a message was added since the row was last read: whoever added it found
/// the lease taken and relies on its holder.
/// Inside a transaction the row's lock does the same and more: a refused write would end the transaction, so the row is locked first and read after.
/// </summary>
internal sealed class SubjectLease
{
    private const int MaximumTries = 5;
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(5);
    private static readonly ColumnSet Columns = new ColumnSet(IntegrationSubject.LeaseOwner, IntegrationSubject.LeaseUntil, IntegrationSubject.VersionNumber);

    private readonly PluginScope _scope;
    private readonly Guid _row;

    // Its own, not the operation's: what runs twice, because the platform repeats a job, must not take the other run for itself.
    private readonly string _owner = Guid.NewGuid().ToString("D");
    private string? _version;

    private SubjectLease(PluginScope scope, Guid row)
    {
        _scope = scope;
        _row = row;
    }

    private bool IsLocked => _scope.Context.IsInTransaction;

    /// <summary>Takes the lease; null when another job has it.</summary>
    public static SubjectLease? TryTake(PluginScope scope, string subject)
    {
        var row = Find(scope.System, subject);
        var lease = new SubjectLease(scope, row.Id);
        if (scope.Context.IsInTransaction)
        {
            lease.Write(null, concurrency: ConcurrencyBehavior.AlwaysOverwrite);
            row = lease.Read();
            return IsFree(row, scope.Clock.UtcNow) ? lease : null;
        }

        for (var attempt = 1; attempt <= MaximumTries; attempt++)
        {
            if (!IsFree(row, scope.Clock.UtcNow))
                return null;
            lease._version = row.RowVersion;
            if (lease.TryWrite(new Entity
            {
                [IntegrationSubject.LeaseOwner] = lease._owner,
                [IntegrationSubject.LeaseUntil] = scope.Clock.UtcNow + Length,
            }))
            {
                return lease.TryRefresh() ? lease : null;
            }

            row = lease.Read();
        }

        throw new InvalidOperationException(string.Format(CultureInfo.InvariantCulture, "The row of {0} changes faster than its lease can be taken.", subject));
    }

    /// <summary>Looks at the row again: what was added until now is seen by a read of the queue that follows.</summary>
    /// <returns>False when another job has taken the lease meanwhile, because this one kept it for too long: then it is that job's.</returns>
    public bool TryRefresh()
    {
        if (IsLocked)
            return true;
        var row = Read();
        _version = row.RowVersion;
        return row.GetAttributeValue<string>(IntegrationSubject.LeaseOwner) == _owner;
    }

    /// <summary>Gives the lease back.</summary>
    /// <param name="dueOn">When the next message is due; null when none is.</param>
    /// <returns>False, and the lease is kept, when somebody changed the row since it was last looked at.</returns>
    public bool TryRelease(DateTime? dueOn) => TryWrite(new Entity
    {
        [IntegrationSubject.LeaseOwner] = null,
        [IntegrationSubject.LeaseUntil] = null,
        [IntegrationSubject.DueOn] = dueOn,
    });

    private static bool IsFree(Entity row, DateTime now) => row.GetAttributeValue<DateTime?>(IntegrationSubject.LeaseUntil) is not { } until || until <= now;

    private static Entity Find(IOrganizationService system, string subject)
    {
        var query = new QueryExpression(IntegrationSubject.Table) { ColumnSet = Columns };
        query.Criteria.AddCondition(IntegrationSubject.Subject, ConditionOperator.Equal, subject);
        return system.First(query) ?? throw new InvalidOperationException("The subject " + subject + " has no row in " + IntegrationSubject.Table + ".");
    }

    private Entity Read() => _scope.System.Retrieve(IntegrationSubject.Table, _row, Columns);

    private bool TryWrite(Entity change)
    {
        if (IsLocked)
        {
            Write(change, ConcurrencyBehavior.AlwaysOverwrite);
            return true;
        }

        try
        {
            Write(change, ConcurrencyBehavior.IfRowVersionMatches);
            return true;
        }
        catch (FaultException<OrganizationServiceFault> fault) when (PlatformFaults.IsStaleRow(fault))
        {
            return false;
        }
    }

    private void Write(Entity? change, ConcurrencyBehavior concurrency)
    {
        var target = change ?? new Entity { [IntegrationSubject.LeaseOwner] = _owner };
        target.LogicalName = IntegrationSubject.Table;
        target.Id = _row;
        target.RowVersion = _version;
        _scope.System.Execute(new UpdateRequest { Target = target, ConcurrencyBehavior = concurrency });
    }
}
