using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Query;

/// <summary>Refuses what clients give as values of conditions and the platform doesn't take: rows, references, options and amounts as objects. It wants their ids and numbers.</summary>
internal static class ConditionTypes
{
    /// <summary>Checks a query of a client.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">A value is an object of the SDK (the text is the platform's, its code is assumed).</exception>
    public static void Demand(MetadataCatalog metadata, QueryExpression query)
    {
        var tables = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var link in Links(query.LinkEntities)) tables[string.IsNullOrEmpty(link.EntityAlias) ? link.LinkToEntityName ?? "" : link.EntityAlias] = link.LinkToEntityName ?? "";
        Demand(metadata, tables, query.EntityName, query.Criteria);
        foreach (var link in Links(query.LinkEntities)) Demand(metadata, tables, link.LinkToEntityName, link.LinkCriteria);
    }

    private static IEnumerable<LinkEntity> Links(IEnumerable<LinkEntity> links) => links.SelectMany(l => Links(l.LinkEntities).Prepend(l));

    private static void Demand(MetadataCatalog metadata, Dictionary<string, string> tables, string? table, FilterExpression? filter)
    {
        if (filter is null) return;
        foreach (var condition in filter.Conditions)
        {
            if (ConditionValues.Flatten(condition).FirstOrDefault(v => v is Entity or EntityReference or OptionSetValue or Money) is not { } value) continue;
            var of = string.IsNullOrEmpty(condition.EntityName) ? table : tables.GetValueOrDefault(condition.EntityName, condition.EntityName);
            throw QueryFaults.Invalid($"Condition for attribute '{of}.{condition.AttributeName}': expected argument(s) of type '{Expected(metadata, of, condition.AttributeName)}' but received '{value.GetType()}'.");
        }
        foreach (var nested in filter.Filters) Demand(metadata, tables, table, nested);
        if (filter.AnyAllFilterLinkEntity is { } related) Demand(metadata, tables, related.LinkToEntityName, related.LinkCriteria);
    }

    private static Type Expected(MetadataCatalog metadata, string? table, string column)
    {
        if (table is null || !metadata.TryGetTable(table, out var definition) || !definition.TryGetColumn(column, out var of)) return typeof(string);
        if (ColumnCodec.IsLookup(of)) return typeof(Guid);
        return of.Type switch
        {
            ColumnType.UniqueIdentifier => typeof(Guid),
            ColumnType.Integer or ColumnType.Picklist or ColumnType.State or ColumnType.Status or ColumnType.MultiSelectPicklist => typeof(int),
            ColumnType.BigInt => typeof(long),
            ColumnType.Decimal or ColumnType.Money => typeof(decimal),
            ColumnType.Double => typeof(double),
            ColumnType.DateTime => typeof(DateTime),
            ColumnType.Boolean => typeof(bool),
            _ => typeof(string),
        };
    }
}
