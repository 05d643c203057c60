using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using LocalDataverse.Engine.Formulas;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Query;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Async;

/// <summary>
/// The hourly job "Calculate Rollup Field" of a table ("Define rollup columns", Microsoft Learn). It writes the values that aren't what they should be; the platform's first calculation of all
/// rows, twelve hours after a column was made, is one of its runs here (assumed).
/// </summary>
internal static class RollupJob
{
    /// <summary>The parameter of the job that names its table.</summary>
    public const string Table = "RollupTable";

    private const string Name = "Calculate Rollup Field";

    private const int FailuresTold = 10;

    /// <summary>Rows of one transaction: others write in between.</summary>
    private const int PageSize = 500;

    /// <summary>How long it waits between two runs.</summary>
    public static TimeSpan Every { get; } = TimeSpan.FromHours(1);

    /// <summary>Writes the job of a table that has none yet, or whose job is over: it was canceled, or the table had no rollup columns for a while.</summary>
    public static void Ensure(IDataSession session, string table, DateTime now)
    {
        var id = PlatformIds.Of("rollupjob", table);
        if (session.Find("asyncoperation", id, new ColumnSet("statecode")) is { } there)
        {
            if (there.GetAttributeValue<OptionSetValue>("statecode")?.Value != AsyncJobState.Completed) return;
            session.Delete("asyncoperation", id);
        }
        var owner = new EntityReference("systemuser", WellKnownUsers.System);
        var payload = new RemoteExecutionContext { MessageName = Name, UserId = WellKnownUsers.System, InitiatingUserId = WellKnownUsers.System, OperationCreatedOn = now };
        payload.InputParameters[Table] = table;
        new SeedRow(session, "asyncoperation", id)
            .Set("name", $"{Name}: {table}")
            .Set("operationtype", new OptionSetValue(RequestJobs.CalculateRollup))
            .Set("primaryentitytype", table)
            .Set("sequence", now.Ticks)
            .Set("retrycount", 0)
            .Set("statecode", new OptionSetValue(AsyncJobState.Suspended))
            .Set("statuscode", new OptionSetValue(AsyncJobStatus.Waiting))
            .Set("postponeuntil", now + Every)
            .Set("data", JobPayload.Write(payload))
            .Set("ownerid", owner)
            .Set("owninguser", owner)
            .Made(now, WellKnownUsers.System)
            .Insert();
    }

    /// <summary>Computes the rollup columns of a table's rows. A value that can't be computed doesn't stop the others.</summary>
    /// <returns>When to run again; null when the table has none any more.</returns>
    public static JobRepetition? Run(Organization organization, string name)
    {
        using var session = organization.Store.OpenSession();
        if (!session.Metadata.TryGetTable(name, out var table)) return null;
        var columns = table.Columns.Values.Where(c => c.SourceType == ColumnSourceType.Rollup && ColumnFormulas.IsComputed(c)).ToList();
        if (columns.Count == 0) return null;
        var now = organization.UtcNow();
        var failures = new List<string>();
        foreach (var page in QueryPages.Of(new QueryExpression(name) { ColumnSet = new ColumnSet(false) }, q => session.Query(q), PageSize))
        {
            foreach (var row in page.Entities)
                foreach (var column in columns) if (Refresh(session, table, row.Id, column, now) is { } failure) failures.Add(failure);
            session.Commit();
        }
        return new JobRepetition(now + Every, failures.Count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{failures.Count} rollup values can't be calculated: {string.Join(" ", failures.Take(FailuresTold))}"));
    }

    /// <summary>Computes one value; gives back what went wrong with it.</summary>
    private static string? Refresh(IDataSession session, TableDefinition table, Guid id, ColumnDefinition column, DateTime now)
    {
        try
        {
            RollupValue.Refresh(session, table, id, column, now);
            return null;
        }
        catch (FaultException<OrganizationServiceFault> e) when (e.Detail.ErrorCode != PlatformErrorCodes.SqlError)
        {
            return $"'{column.LogicalName}' of {id}: {e.Message}";
        }
    }
}
