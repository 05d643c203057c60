using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Rows;

/// <summary>Writes rows as the Web API shows them (PLATFORM-FACTS 6.4).</summary>
internal sealed class RowWriter
{
    private const string FormattedValue = "OData.Community.Display.V1.FormattedValue";
    private const string LookupLogicalName = "Microsoft.Dynamics.CRM.lookuplogicalname";
    private const string NavigationProperty = "Microsoft.Dynamics.CRM.associatednavigationproperty";
    private readonly WebApiModel _model;
    private readonly PreferHeader _prefer;
    private readonly FullMetadata? _full;

    public RowWriter(WebApiCall call)
    {
        _model = call.Model;
        _prefer = call.Prefer;
        _full = call.Metadata == MetadataLevel.Full ? new FullMetadata(call) : null;
    }

    /// <summary>Every row tells of which table it is.</summary>
    public bool NamesTypes => _full is not null;

    /// <summary>Writes a row's members into an object that is open; the caller closes it.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="row">The row.</param>
    /// <param name="selected">The columns to show, null ones included; null shows every readable column.</param>
    public void WriteMembers(Utf8JsonWriter json, Entity row, IReadOnlyCollection<string>? selected)
    {
        if (!Knows(row.LogicalName) || !_model.Catalog.TryGetTable(row.LogicalName, out var table))
        {
            WriteOpen(json, row);
            return;
        }
        _full?.WriteIdentity(json, table, row.Id);
        if (row.RowVersion is { } version) json.WriteString("@odata.etag", $"W/\"{version}\"");
        if (_full is not null) FullMetadata.WriteEditLink(json, table, row.Id);
        foreach (var column in Columns(table, row, selected))
        {
            if (EdmTypes.Of(column) is null && column.Type != ColumnType.ManagedProperty) continue;
            // A row that was never stored (the answer of an operation) has no id.
            if (column.LogicalName == table.PrimaryIdColumn && row.Id == Guid.Empty) continue;
            var value = column.LogicalName == table.PrimaryIdColumn ? row.Id : row.GetAttributeValue<object>(column.LogicalName);
            Annotate(json, table, row, column, value);
            if (_full is not null && value is not null) FullMetadata.WriteType(json, EdmNames.PropertyOf(column), EdmTypes.Of(column));
            json.WritePropertyName(EdmNames.PropertyOf(column));
            WriteValue(json, value, EdmTypes.IsDate(column));
        }
        _full?.WriteLinks(json, table, row.Id);
    }

    /// <summary>Writes the members of a row that isn't stored: what a client would send to create it.</summary>
    public void WriteRowToCreate(Utf8JsonWriter json, TableDefinition table, Entity row)
    {
        json.WriteString("@odata.type", $"#Microsoft.Dynamics.CRM.{table.LogicalName}");
        foreach (var (name, value) in row.Attributes)
        {
            var column = table.Columns[name];
            if (value is EntityReference reference)
            {
                if (NavigationOf(table, column, reference) is { } navigation && _model.Catalog.TryGetTable(reference.LogicalName, out var target))
                    json.WriteString(navigation + "@odata.bind", $"{target.EntitySetName}({reference.Id})");
                continue;
            }
            json.WritePropertyName(EdmNames.PropertyOf(column));
            WriteValue(json, value, EdmTypes.IsDate(column));
        }
    }

    /// <summary>True for the name of a table.</summary>
    public bool Knows(string? table) => !string.IsNullOrEmpty(table) && _model.Catalog.TryGetTable(table, out _);

    /// <summary>Writes a reference as an object of its table with nothing but the id.</summary>
    public void WriteReference(Utf8JsonWriter json, EntityReference reference)
    {
        json.WriteStartObject();
        json.WriteString("@odata.type", $"#Microsoft.Dynamics.CRM.{reference.LogicalName}");
        if (_model.Catalog.TryGetTable(reference.LogicalName, out var table)) json.WriteString(table.PrimaryIdColumn, reference.Id);
        json.WriteEndObject();
    }

    /// <summary>Writes the values that stand under an alias: columns of other tables, groups, aggregates.</summary>
    public void WriteAliased(Utf8JsonWriter json, Entity row)
    {
        foreach (var (alias, value) in row.Attributes)
        {
            if (value is not AliasedValue { Value: var plain }) continue;
            if (_prefer.Includes(FormattedValue) && row.FormattedValues.TryGetValue(alias, out var formatted)) json.WriteString($"{alias}@{FormattedValue}", formatted);
            if (plain is EntityReference reference && _prefer.Includes(LookupLogicalName)) json.WriteString($"{alias}@{LookupLogicalName}", reference.LogicalName);
            json.WritePropertyName(alias);
            WriteValue(json, plain, dateOnly: false);
        }
    }

    private static IEnumerable<ColumnDefinition> Columns(TableDefinition table, Entity row, IReadOnlyCollection<string>? selected)
    {
        var names = selected is null
            ? table.Columns.Values.Where(c => c.ValidForRead).Select(c => c.LogicalName)
            : selected.Append(table.PrimaryIdColumn).Concat(MoneyNeedsCurrency(table, selected)).Distinct(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
            if (table.TryGetColumn(name, out var column)) yield return column;
    }

    /// <summary>An amount never comes without its currency.</summary>
    private static IEnumerable<string> MoneyNeedsCurrency(TableDefinition table, IEnumerable<string> selected) =>
        table.Columns.ContainsKey("transactioncurrencyid") && selected.Any(s => table.TryGetColumn(s, out var c) && c.Type == ColumnType.Money) ? ["transactioncurrencyid"] : [];

    private void Annotate(Utf8JsonWriter json, TableDefinition table, Entity row, ColumnDefinition column, object? value)
    {
        if (value is null) return;
        var property = EdmNames.PropertyOf(column);
        if (_prefer.Includes(FormattedValue) && row.FormattedValues.TryGetValue(column.LogicalName, out var formatted)) json.WriteString($"{property}@{FormattedValue}", formatted);
        if (value is not EntityReference reference) return;
        if (_prefer.Includes(NavigationProperty) && NavigationOf(table, column, reference) is { } navigation) json.WriteString($"{property}@{NavigationProperty}", navigation);
        if (_prefer.Includes(LookupLogicalName)) json.WriteString($"{property}@{LookupLogicalName}", reference.LogicalName);
    }

    private string? NavigationOf(TableDefinition table, ColumnDefinition column, EntityReference reference) =>
        column.Type == ColumnType.Owner
            ? column.LogicalName
            : _model.Catalog.RelationshipsOf(table.LogicalName)
                .Where(r => !r.IsManyToMany && r.ReferencingTable == table.LogicalName && r.ReferencingColumn == column.LogicalName && r.ReferencedTable == reference.LogicalName)
                .Select(r => EdmNames.SingleNavigation(r, column)).FirstOrDefault();

    /// <summary>A row of no table (expando): what it holds, with the type of each value told where JSON alone can't.</summary>
    public void WriteOpen(Utf8JsonWriter json, Entity row)
    {
        json.WriteString("@odata.type", "#" + OpenRowReader.Expando);
        foreach (var (name, value) in row.Attributes)
        {
            if (OpenType(value) is { } type) json.WriteString($"{name}@odata.type", type);
            if (value is EntityCollection rows)
            {
                json.WriteStartArray(name);
                foreach (var inner in rows.Entities) WriteOpenObject(json, inner);
                json.WriteEndArray();
                continue;
            }
            json.WritePropertyName(name);
            if (value is Entity one) WriteOpenObject(json, one);
            else WriteValue(json, value, dateOnly: false);
        }
    }

    private void WriteOpenObject(Utf8JsonWriter json, Entity row)
    {
        json.WriteStartObject();
        WriteMembers(json, row, null);
        json.WriteEndObject();
    }

    /// <summary>Writes a property of an answer that is no row.</summary>
    public void WriteProperty(Utf8JsonWriter json, string name, object? value)
    {
        if (_full is not null && OpenType(value) is { } type) json.WriteString($"{name}@odata.type", type);
        json.WritePropertyName(name);
        WriteValue(json, value, dateOnly: false);
    }

    private static string? OpenType(object? value) => value switch
    {
        Guid => "#Guid",
        DateTime => "#DateTimeOffset",
        decimal or Money => "#Decimal",
        long => "#Int64",
        EntityCollection => $"#Collection({OpenRowReader.Expando})",
        Array { Rank: 1 } list when ElementType(list) is { } element => $"#Collection({element})",
        _ => null,
    };

    private static string? ElementType(Array list) => list switch
    {
        byte[] => null,
        string[] => "String",
        int[] => "Int32",
        bool[] => "Boolean",
        double[] => "Double",
        decimal[] => "Decimal",
        long[] => "Int64",
        Guid[] => "Guid",
        DateTime[] => "DateTimeOffset",
        _ => null,
    };

    /// <summary>Writes one value of any SDK type.</summary>
    public static void WriteValue(Utf8JsonWriter json, object? value, bool dateOnly)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case Guid id: json.WriteStringValue(id); break;
            case Money money: json.WriteNumberValue(money.Value); break;
            case OptionSetValue option: json.WriteNumberValue(option.Value); break;
            case OptionSetValueCollection options: json.WriteStringValue(string.Join(",", options.Select(o => o.Value.ToString(CultureInfo.InvariantCulture)))); break;
            case EntityReference reference: json.WriteStringValue(reference.Id); break;
            case DateTime time: json.WriteStringValue(Format(time, dateOnly)); break;
            case byte[] bytes: json.WriteBase64StringValue(bytes); break;
            case Array list when ElementType(list) is not null:
                json.WriteStartArray();
                foreach (var item in list) WriteValue(json, item, dateOnly);
                json.WriteEndArray();
                break;
            case BooleanManagedProperty property:
                json.WriteStartObject();
                json.WriteBoolean("Value", property.Value);
                json.WriteBoolean("CanBeChanged", property.CanBeChanged);
                json.WriteString("ManagedPropertyLogicalName", property.ManagedPropertyLogicalName);
                json.WriteEndObject();
                break;
            default: throw new NotSupportedException($"A value of type {value.GetType().Name} has no Web API form.");
        }
    }

    /// <summary>Whole seconds, as the platform stores and shows times.</summary>
    private static string Format(DateTime time, bool dateOnly) =>
        time.ToString(dateOnly ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
