using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Query;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.VirtualTables;

/// <summary>Rows of data source tables: each is a row of entitydatasource, whose connectiondefinition has the values of the table's columns.</summary>
internal static class DataSourceRows
{
    private static readonly ColumnSet Stored = new("name", "entitydataproviderid", "connectiondefinition", "connectiondefinitionsecrets");

    /// <summary>The data source of a virtual table, secrets included; null for a table without one.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">It isn't here, or is another provider's.</exception>
    public static Entity? Of(IDataSession session, TableDefinition table)
    {
        if (table.DataSourceId is not { } id) return null;
        var stored = session.Find("entitydatasource", id, Stored) ?? throw Invalid(table, $"its data source {id:D} isn't here");
        if (stored.GetAttributeValue<EntityReference>("entitydataproviderid") is { } owner && owner.Id != table.DataProviderId) throw Invalid(table, $"its data source '{stored.GetAttributeValue<string>("name")}' is of another data provider");
        var name = session.Find("entitydataprovider", table.DataProviderId!.Value, new ColumnSet("datasourcelogicalname"))?.GetAttributeValue<string>("datasourcelogicalname");
        if (name is null || !session.Metadata.TryGetTable(name, out var source)) throw Invalid(table, $"its data provider's table of data sources '{name}' isn't here");
        return Read(source, stored, secrets: true);
    }

    /// <summary>A row of a data source table, without secrets; null when there is none.</summary>
    public static Entity? Find(IDataSession session, TableDefinition table, Guid id) =>
        session.Find("entitydatasource", id, Stored) is { } stored && Providers(session, table).Contains(stored.GetAttributeValue<EntityReference>("entitydataproviderid")?.Id ?? Guid.Empty)
            ? Read(table, stored, secrets: false)
            : null;

    /// <summary>The rows of a data source table that a query finds. Conditions and orders can name its id and its name: the others are values in the JSON.</summary>
    public static EntityCollection Query(IDataSession session, TableDefinition table, QueryExpression query)
    {
        if (query.LinkEntities.Count > 0) throw QueryFaults.NotSupported($"joins in queries of the data source table '{table.LogicalName}'");
        var stored = new QueryExpression("entitydatasource") { ColumnSet = Stored, TopCount = query.TopCount, PageInfo = query.PageInfo, Criteria = Translate(table, query.Criteria) };
        if (Providers(session, table) is not { Count: > 0 } providers) return new EntityCollection { EntityName = table.LogicalName };
        stored.AddLink("entitydataprovider", "entitydataproviderid", "entitydataproviderid").LinkCriteria.AddCondition("entitydataproviderid", ConditionOperator.In, [.. providers.Cast<object>()]);
        foreach (var order in query.Orders) stored.AddOrder(Translate(table, order.AttributeName), order.OrderType);
        var found = session.Query(stored);
        return new EntityCollection(found.Entities.Select(row => Read(table, row, secrets: false)).ToList()) { EntityName = table.LogicalName, MoreRecords = found.MoreRecords, PagingCookie = found.PagingCookie };
    }

    /// <summary>The columns of entitydatasource that a row of a data source table is kept in.</summary>
    /// <param name="table">The data source table.</param>
    /// <param name="row">The whole row.</param>
    public static Entity Write(TableDefinition table, Entity row)
    {
        var stored = new Entity("entitydatasource", row.Id) { ["name"] = table.PrimaryNameColumn is { } name ? row.GetAttributeValue<string>(name) : null, ["entityname"] = table.LogicalName };
        stored["connectiondefinition"] = ConnectionJson.Write(table.Columns.Values.Where(c => !c.IsDataSourceSecret), row);
        stored["connectiondefinitionsecrets"] = ConnectionJson.Write(table.Columns.Values.Where(c => c.IsDataSourceSecret), row);
        return stored;
    }

    /// <summary>The providers whose data sources the table's rows are.</summary>
    public static IReadOnlyCollection<Guid> Providers(IDataSession session, TableDefinition table)
    {
        var query = new QueryExpression("entitydataprovider");
        query.Criteria.AddCondition("datasourcelogicalname", ConditionOperator.Equal, table.LogicalName);
        return [.. session.Query(query).Entities.Select(p => p.Id)];
    }

    /// <summary>The row of a data source table that a row of entitydatasource is.</summary>
    public static Entity Read(TableDefinition table, Entity stored, bool secrets)
    {
        var row = new Entity(table.LogicalName, stored.Id);
        ConnectionJson.Read(table, stored.GetAttributeValue<string>("connectiondefinition"), row);
        if (secrets) ConnectionJson.Read(table, stored.GetAttributeValue<string>("connectiondefinitionsecrets"), row);
        row[table.PrimaryIdColumn] = stored.Id;
        if (table.PrimaryNameColumn is { } name) row[name] = stored.GetAttributeValue<string>("name");
        return row;
    }

    private static FilterExpression Translate(TableDefinition table, FilterExpression filter)
    {
        var translated = new FilterExpression(filter.FilterOperator);
        foreach (var condition in filter.Conditions) translated.AddCondition(new ConditionExpression(Translate(table, condition.AttributeName), condition.Operator, [.. condition.Values]));
        foreach (var part in filter.Filters) translated.AddFilter(Translate(table, part));
        return translated;
    }

    private static string Translate(TableDefinition table, string column) =>
        column == table.PrimaryIdColumn ? "entitydatasourceid" : column == table.PrimaryNameColumn ? "name" : throw QueryFaults.NotSupported($"'{column}' in conditions and orders of the data source table '{table.LogicalName}'");

    private static System.ServiceModel.FaultException<OrganizationServiceFault> Invalid(TableDefinition table, string why) => PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The virtual table '{table.LogicalName}' can't be read: {why}.");
}
