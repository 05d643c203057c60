using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Search;

/// <summary>
/// One way to group what a search found: <c>ownerid,count:100,sort:-count</c>, <c>modifiedon,values:2026-01-01|2026-02-01</c>, <c>revenue,interval:1000</c> ("Dataverse search query", Microsoft
/// Learn). Columns of one table are written <c>account:primarycontactid</c>, in version 1.0 with a dot.
/// </summary>
internal sealed class SearchFacet
{
    private static readonly string[] TimeSpans = ["minute", "hour", "day", "week", "month", "quarter", "year"];

    private readonly string _text;
    private readonly string? _table;
    private readonly Dictionary<string, string> _options = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads one.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">It can't be read.</exception>
    public SearchFacet(string text)
    {
        _text = text;
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        Name = parts[0];
        var split = Name.StartsWith('@') ? -1 : Name.IndexOfAny([':', '.']);
        (_table, Column) = split < 0 ? (null, Name) : (Name[..split], Name[(split + 1)..]);
        foreach (var option in parts.Skip(1))
        {
            var at = option.IndexOf(':', StringComparison.Ordinal);
            if (at < 0 || option[..at] is not ("count" or "sort" or "values" or "interval" or "timeoffset")) throw Unreadable();
            _options[option[..at]] = option[(at + 1)..];
        }
        // "count and sort can't be combined with interval or values, which can't be combined with each other."
        if (_options.ContainsKey("values") && _options.ContainsKey("interval") || (_options.ContainsKey("values") || _options.ContainsKey("interval")) && (_options.ContainsKey("count") || _options.ContainsKey("sort"))) throw Unreadable();
        if (_options.TryGetValue("interval", out var interval) && StepOf(interval) == 0 && !TimeSpans.Contains(interval)) throw Unreadable();
        if (_options.ContainsKey("timeoffset")) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "LocalDataverse does not support timeoffset in facets.");
    }

    /// <summary>Its name in the answer.</summary>
    public string Name { get; }

    /// <summary>The column whose values are counted.</summary>
    public string Column { get; }

    /// <summary>Counts rows.</summary>
    public JsonArray Of(IEnumerable<FoundRow> rows)
    {
        var values = rows.Where(r => _table is null || r.Scope.Table.LogicalName == _table).Select(Value).OfType<object>().ToList();
        return _options.TryGetValue("values", out var bounds) ? Ranges(values, Bounds(bounds))
            : _options.TryGetValue("interval", out var interval) ? Intervals(values, interval)
            : Values(values);
    }

    private object? Value(FoundRow found) => Column is "entityname" or "@search.entityname" ? found.Row.LogicalName : found.Row.GetAttributeValue<object?>(Column) switch
    {
        Money money => money.Value,
        OptionSetValue option => option.Value,
        OptionSetValueCollection options => string.Join(',', options.Select(o => o.Value)),
        EntityReference reference => (reference.Id, reference.Name),
        var value => value,
    };

    private JsonArray Values(List<object> values)
    {
        if (!int.TryParse(_options.GetValueOrDefault("count", "10"), NumberStyles.None, CultureInfo.InvariantCulture, out var most) || most == 0) throw Unreadable();
        var groups = values.GroupBy(v => v);
        var sorted = _options.GetValueOrDefault("sort", "count") switch
        {
            "count" => groups.OrderByDescending(g => g.Count()),
            "-count" => groups.OrderBy(g => g.Count()),
            "value" => groups.OrderBy(g => g.Key, SearchOrder.Values),
            "-value" => groups.OrderByDescending(g => g.Key, SearchOrder.Values),
            _ => throw Unreadable(),
        };
        return [.. sorted.Take(most).Select(g =>
        {
            var json = new JsonObject { ["Type"] = "Value" };
            if (g.Key is ValueTuple<Guid, string> lookup) (json["Value"], json["OptionalValue"]) = (lookup.Item1.ToString(), lookup.Item2);
            else json["Value"] = SearchAttributes.Of(g.Key);
            json["Count"] = g.Count();
            return (JsonNode)json;
        })];
    }

    private static JsonArray Ranges(List<object> values, IComparable[] bounds)
    {
        var numbers = bounds[0] is decimal;
        var comparable = values.Select(v => numbers ? Number(v) : v as DateTime? as IComparable).OfType<IComparable>().ToList();
        return [.. Enumerable.Range(0, bounds.Length + 1).Select(i =>
        {
            var (from, to) = (i == 0 ? null : bounds[i - 1], i == bounds.Length ? null : bounds[i]);
            var json = new JsonObject { ["Type"] = "Range" };
            if (from is not null) json["From"] = SearchAttributes.Of(from);
            if (to is not null) json["To"] = SearchAttributes.Of(to);
            json["Count"] = comparable.Count(v => (from is null || v.CompareTo(from) >= 0) && (to is null || v.CompareTo(to) < 0));
            return (JsonNode)json;
        })];
    }

    private static JsonArray Intervals(List<object> values, string interval)
    {
        var step = StepOf(interval);
        var starts = values.Select(v => step > 0 ? Number(v) is decimal value ? (object)(Math.Floor(value / step) * step) : null : v is DateTime time ? Start(time, interval) : null);
        return [.. starts.OfType<object>().GroupBy(s => s).OrderBy(g => g.Key, SearchOrder.Values).Select(g => (JsonNode)new JsonObject { ["Type"] = "Value", ["Value"] = SearchAttributes.Of(g.Key), ["Count"] = g.Count() })];
    }

    private static int StepOf(string interval) => int.TryParse(interval, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static DateTime Start(DateTime time, string interval) => interval switch
    {
        "minute" => new DateTime(time.Year, time.Month, time.Day, time.Hour, time.Minute, 0, time.Kind),
        "hour" => new DateTime(time.Year, time.Month, time.Day, time.Hour, 0, 0, time.Kind),
        "day" => time.Date,
        "week" => time.Date.AddDays(-(int)time.DayOfWeek),
        "month" => new DateTime(time.Year, time.Month, 1, 0, 0, 0, time.Kind),
        "quarter" => new DateTime(time.Year, (time.Month - 1) / 3 * 3 + 1, 1, 0, 0, 0, time.Kind),
        _ => new DateTime(time.Year, 1, 1, 0, 0, 0, time.Kind),
    };

    private IComparable[] Bounds(string text)
    {
        var bounds = text.Split('|').Select(Bound).ToArray();
        return bounds.Select(b => b.GetType()).Distinct().Count() == 1 && bounds.SequenceEqual(bounds.Order()) ? bounds : throw Unreadable();
    }

    private IComparable Bound(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var time) ? time
        : throw Unreadable();

    private static decimal? Number(object value) => value is int or long or double or decimal ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : null;

    private Exception Unreadable() => SearchArguments.Invalid($"The facet '{_text}' can't be read.");
}
