using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Search;

/// <summary>
/// Which tables and columns a search looks at ("Search for Dataverse records", Microsoft Learn): tables with change tracking that are enabled for it, and the find columns of their Quick Find
/// view. A table without such a view, as all of the platform's own are here, is searched in its lines of text (assumed). Secured columns are never searched.
/// </summary>
internal static class SearchedColumns
{
    private const int QuickFind = 4;

    /// <summary>True when the table can be searched.</summary>
    public static bool Covers(TableDefinition table) => table is { ChangeTrackingEnabled: true, SyncToExternalSearchIndex: true, PrimaryNameColumn: not null, DataProviderId: null };

    /// <summary>The columns of a table that are searched, by name.</summary>
    public static IReadOnlyList<string> Of(IDataSession session, TableDefinition table)
    {
        var query = new QueryExpression("savedquery") { ColumnSet = new ColumnSet("fetchxml") };
        query.Criteria.AddCondition("returnedtypecode", ConditionOperator.Equal, table.LogicalName);
        query.Criteria.AddCondition("querytype", ConditionOperator.Equal, QuickFind);
        var found = session.Query(query).Entities.SelectMany(v => FindColumns(v.GetAttributeValue<string>("fetchxml"))).Where(c => IsSearchable(table, c)).ToList();
        var columns = found.Count > 0 ? found : table.Columns.Values.Where(c => c.Type == ColumnType.String && IsSearchable(table, c.LogicalName)).Select(c => c.LogicalName);
        return [.. columns.Append(table.PrimaryNameColumn!).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
    }

    /// <summary>True for columns whose values are words.</summary>
    public static bool IsSearchable(TableDefinition table, string name) => table.TryGetColumn(name, out var column)
        && column is { ValidForRead: true, IsSecured: false, Type: ColumnType.String or ColumnType.Memo or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner or ColumnType.Picklist or ColumnType.State or ColumnType.Status };

    /// <summary>The words of a value; null when it has none.</summary>
    public static string? TextOf(ColumnDefinition column, object? value) => value switch
    {
        string text => text,
        EntityReference reference => reference.Name,
        OptionSetValue option => column.Options.FirstOrDefault(o => o.Value == option.Value) is { } found ? found.Labels.GetValueOrDefault(1033) ?? found.Labels.Values.FirstOrDefault() : null,
        _ => null,
    };

    // A Quick Find view compares its find columns with the placeholder of what was typed.
    private static IEnumerable<string> FindColumns(string? fetchXml) => string.IsNullOrEmpty(fetchXml) ? []
        : Read(fetchXml).Descendants("condition").Where(c => (string?)c.Attribute("value") == "{0}" && c.Attribute("entityname") is null && c.Ancestors("link-entity").FirstOrDefault() is null)
            .Select(c => (string?)c.Attribute("attribute")).OfType<string>();

    private static XElement Read(string fetchXml)
    {
        try
        {
            return XElement.Parse(fetchXml);
        }
        catch (XmlException e)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The fetchxml of a Quick Find view can't be read: {e.Message}", e);
        }
    }
}
