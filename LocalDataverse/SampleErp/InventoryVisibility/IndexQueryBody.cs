using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LocalDataverse.SampleErp.InventoryVisibility;

/// <summary>What may be asked for. What the real service knows beyond that (ATP, data sources, paging) isn't silently ignored: it has no place here and is refused.</summary>
internal sealed record IndexQueryBody
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public Dictionary<string, string[]> Filters { get; init; } = [];

    public string[] GroupByValues { get; init; } = [];

    public bool ReturnNegative { get; init; }

    /// <summary>The values of a filter, whose name may be in any case; empty where it isn't given.</summary>
    public string[] Filter(string name)
    {
        foreach (var (given, values) in Filters)
        {
            if (string.Equals(given, name, StringComparison.OrdinalIgnoreCase)) return values;
        }
        return [];
    }
}
