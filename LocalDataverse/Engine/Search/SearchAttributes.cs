using System;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Search;

/// <summary>The columns of a found row, as the platform writes them: values with their texts beside them in annotations.</summary>
internal static class SearchAttributes
{
    private const string Formatted = "@OData.Community.Display.V1.FormattedValue";
    private const string LookupTable = "@Microsoft.Dynamics.CRM.lookuplogicalname";

    /// <summary>The columns asked for; the name of a row when none were.</summary>
    public static JsonObject Of(FoundRow found)
    {
        var json = new JsonObject { ["@search.objecttypecode"] = found.Scope.Table.ObjectTypeCode };
        foreach (var column in found.Scope.SelectColumns.Count > 0 ? found.Scope.SelectColumns : [found.Scope.Table.PrimaryNameColumn!])
        {
            var value = found.Row.GetAttributeValue<object?>(column);
            json[column] = Of(value);
            // How lookups are written isn't documented: as the Web API does (assumed).
            if (value is EntityReference reference) json[column + LookupTable] = reference.LogicalName;
            if (value is not (null or string or Guid) && found.Row.FormattedValues.TryGetValue(column, out var text)) json[column + Formatted] = text;
        }
        return json;
    }

    /// <summary>A value.</summary>
    public static JsonNode? Of(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag,
        int number => number,
        long number => number,
        double number => number,
        decimal number => number,
        Money money => money.Value,
        OptionSetValue option => option.Value,
        OptionSetValueCollection options => string.Join(',', options.Select(o => o.Value)),
        EntityReference reference => reference.Id.ToString(),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
