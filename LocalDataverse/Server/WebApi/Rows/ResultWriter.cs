using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using LocalDataverse.Server.WebApi.Model;
using LocalDataverse.Server.WebApi.Query;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Rows;

/// <summary>Writes rows with what was expanded below them.</summary>
internal sealed class ResultWriter
{
    private readonly RowWriter _rows;

    public ResultWriter(WebApiModel model, PreferHeader prefer) => _rows = new RowWriter(model, prefer);

    /// <summary>Writes a row's members and expanded properties into an object that is open.</summary>
    public void WriteMembers(Utf8JsonWriter json, QueryPlan plan, Entity row, IReadOnlyDictionary<(Guid Row, string Name), ExpandedRows> expanded)
    {
        _rows.WriteMembers(json, row, plan.Selected);
        foreach (var expand in plan.Expands) WriteExpanded(json, expand, expanded.GetValueOrDefault((row.Id, expand.Name)));
    }

    private void WriteExpanded(Utf8JsonWriter json, ExpandPlan expand, ExpandedRows? found)
    {
        if (expand.Lookup is not null)
        {
            if (found?.Rows is not [var one, ..]) json.WriteNull(expand.Name);
            else WriteObject(json, expand.Name, found.Plan, one);
            return;
        }
        json.WriteStartArray(expand.Name);
        foreach (var row in found?.Rows ?? []) WriteObject(json, null, found!.Plan, row);
        json.WriteEndArray();
    }

    private void WriteObject(Utf8JsonWriter json, string? name, QueryPlan plan, ExpandedRow row)
    {
        if (name is null) json.WriteStartObject();
        else json.WriteStartObject(name);
        WriteMembers(json, plan, row.Row, row.Expanded);
        json.WriteEndObject();
    }

    /// <summary>The part of <c>@odata.context</c> that names what is shown: <c>accounts(name,primarycontactid(fullname))</c>.</summary>
    public static string Context(QueryPlan plan) => plan.Table.EntitySetName + Shape(plan);

    private static string Shape(QueryPlan plan)
    {
        var parts = (plan.Selected ?? []).Select(c => EdmNames.PropertyOf(plan.Table.Columns[c])).Concat(plan.Expands.Select(e => e.Name + (e.Plan is null ? "()" : Shape(e.Plan) is "" ? "()" : Shape(e.Plan)))).ToList();
        return parts.Count == 0 ? "" : $"({string.Join(',', parts)})";
    }
}
