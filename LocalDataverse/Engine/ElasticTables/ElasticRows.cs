using System;
using System.Globalization;
using System.Linq;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.ElasticTables;

/// <summary>Rows of elastic tables: their partition and their end. Here they are all in one database, so that an id is one row's only, and a session token says nothing.</summary>
internal static class ElasticRows
{
    /// <summary>The optional parameter that names a row's partition.</summary>
    public const string Parameter = "partitionId";

    private const string Token = "x-ms-session-token";

    /// <summary>Gives a new row its partition: its id, when nothing else is given.</summary>
    public static void PrepareNew(OperationContext operation, TableDefinition table, Entity target)
    {
        if (table.IsElastic && target.GetAttributeValue<string>(ElasticColumns.Partition) is null) operation.Enrich(table, target, ElasticColumns.Partition, target.Id.ToString("D"));
    }

    /// <summary>Refuses to move a row into another partition; the column may be there to find it. The text is assumed.</summary>
    public static void PrepareChange(OperationContext operation, TableDefinition table, Entity target)
    {
        if (!table.IsElastic || !target.Contains(ElasticColumns.Partition)) return;
        DemandPartition(operation, table, target.Id, target.GetAttributeValue<string>(ElasticColumns.Partition));
        target.Attributes.Remove(ElasticColumns.Partition);
    }

    /// <summary>Refuses a row that isn't in the partition that the request's optional parameter names.</summary>
    public static void DemandPartition(OperationContext operation, EntityReference target)
    {
        if (operation.InputParameters.TryGetValue(Parameter, out var value) && value is string partition && operation.Table(target.LogicalName) is { IsElastic: true } table) DemandPartition(operation, table, target.Id, partition);
    }

    /// <summary>Limits a query to the partition that the request's optional parameter names.</summary>
    public static void Limit(OperationContext operation, QueryExpression query)
    {
        if (operation.InputParameters.TryGetValue(Parameter, out var value) && value is string partition && operation.Table(query.EntityName).IsElastic) query.Criteria = new FilterExpression { Filters = { query.Criteria }, Conditions = { new ConditionExpression(ElasticColumns.Partition, ConditionOperator.Equal, partition) } };
    }

    /// <summary>Gives a write the session token that clients pass on to their reads; here every read sees every write.</summary>
    public static void AddToken(IDataSession session, string message, EntityReference? target, ParameterCollection output)
    {
        if (message is "Create" or "Update" or "Upsert" && target?.LogicalName is { } name && session.Metadata.TryGetTable(name, out var table) && table.IsElastic) output[Token] = $"0:-1#{session.LastVersion.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>Deletes the rows of the target's table whose time is over, before anybody sees them. No steps run (assumed). Their time begins with the last change, as in Azure Cosmos DB.</summary>
    public static void DeleteExpired(IDataSession session, EntityReference? target, DateTime now)
    {
        if (target?.LogicalName is not { } name || !session.Metadata.TryGetTable(name, out var table) || !table.IsElastic) return;
        var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(ElasticColumns.Lifetime, "modifiedon") };
        query.Criteria.AddCondition(ElasticColumns.Lifetime, ConditionOperator.GreaterThan, 0);
        foreach (var row in session.QueryAll(query).Where(r => r.GetAttributeValue<DateTime>("modifiedon").AddSeconds(r.GetAttributeValue<int>(ElasticColumns.Lifetime)) <= now))
        {
            session.Delete(table.LogicalName, row.Id);
            foreach (var share in SharedRows.Of(session, row.Id)) session.Delete(SharedRows.Table, share.Id);
        }
    }

    private static void DemandPartition(OperationContext operation, TableDefinition table, Guid id, string? partition)
    {
        var row = operation.Session.Find(table.LogicalName, id, new ColumnSet(ElasticColumns.Partition));
        if (row?.GetAttributeValue<string>(ElasticColumns.Partition) != partition) throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"Entity '{table.LogicalName}' With Id = {id} Does Not Exist in the partition '{partition}'");
    }
}
