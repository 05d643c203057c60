using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>Columns that can be written but never read through the service (PLATFORM-FACTS 4.1).</summary>
internal static class SecretColumns
{
    private static readonly Dictionary<string, string[]> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["serviceendpoint"] = ["saskey", "sastoken", "authvalue"],
        ["pluginassembly"] = ["password"],
        ["entitydatasource"] = ["connectiondefinitionsecrets"],
    };

    /// <summary>Columns that may be read, with what the user may see of them, and so can't be searched.</summary>
    private static readonly Dictionary<string, string[]> Unsearchable = new(StringComparer.OrdinalIgnoreCase) { ["audit"] = ["changedata"] };

    /// <summary>The secret columns of a table.</summary>
    public static IReadOnlyList<string> Of(string? table) => Names.GetValueOrDefault(table ?? "") ?? [];

    /// <summary>True for tables with columns that a comparison must not find out.</summary>
    public static bool AreIn(string table) => Names.ContainsKey(table) || Unsearchable.ContainsKey(table);

    /// <summary>Takes the secrets out of a row.</summary>
    public static void Remove(Entity? row)
    {
        if (row is null) return;
        foreach (var column in Of(row.LogicalName))
        {
            row.Attributes.Remove(column);
            row.FormattedValues.Remove(column);
        }
    }

    /// <summary>Refuses queries that could find a secret out by filtering or sorting, and stops them from returning one.</summary>
    public static void Guard(QueryExpression query)
    {
        var tables = With(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [""] = query.EntityName }, query.LinkEntities);
        Refuse(tables, query.EntityName, query.Criteria);
        foreach (var order in query.Orders) Refuse(query.EntityName, order.AttributeName);
        Restrict(query.EntityName, query.ColumnSet);
        foreach (var link in Links(query.LinkEntities)) Guard(tables, link);
    }

    private static void Guard(Dictionary<string, string> tables, LinkEntity link)
    {
        Refuse(tables, link.LinkToEntityName, link.LinkCriteria);
        Refuse(link.LinkToEntityName, link.LinkToAttributeName);
        Refuse(link.LinkFromEntityName, link.LinkFromAttributeName);
        foreach (var order in link.Orders) Refuse(link.LinkToEntityName, order.AttributeName);
        Restrict(link.LinkToEntityName, link.Columns);
    }

    private static Dictionary<string, string> With(Dictionary<string, string> tables, IEnumerable<LinkEntity> links)
    {
        foreach (var link in Links(links)) tables[link.EntityAlias ?? link.LinkToEntityName ?? ""] = link.LinkToEntityName ?? "";
        return tables;
    }

    private static IEnumerable<LinkEntity> Links(IEnumerable<LinkEntity> links) => links.SelectMany(l => Links(l.LinkEntities).Prepend(l));

    private static void Restrict(string table, ColumnSet? columns)
    {
        foreach (var secret in Of(table)) columns?.Columns.Remove(secret);
    }

    private static void Refuse(Dictionary<string, string> tables, string table, FilterExpression? filter)
    {
        if (filter is null) return;
        foreach (var condition in filter.Conditions)
        {
            var owner = string.IsNullOrEmpty(condition.EntityName) ? table : tables.GetValueOrDefault(condition.EntityName, condition.EntityName);
            Refuse(owner, condition.AttributeName);
        }
        foreach (var part in filter.Filters) Refuse(tables, table, part);
        if (filter.AnyAllFilterLinkEntity is not { } related) return;
        // A filter about rows of other tables has names of its own.
        var inner = With(new Dictionary<string, string>(tables, StringComparer.OrdinalIgnoreCase), [related]);
        foreach (var link in Links([related])) Guard(inner, link);
    }

    private static void Refuse(string? table, string? column)
    {
        if (column is not null && Of(table).Contains(column, StringComparer.OrdinalIgnoreCase))
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The column '{column}' of the table '{table}' can't be read and can't be used in a query.");
        }
        if (column is not null && Unsearchable.GetValueOrDefault(table ?? "")?.Contains(column, StringComparer.OrdinalIgnoreCase) == true)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The column '{column}' of the table '{table}' can't be used to filter, order or link rows.");
    }
}
