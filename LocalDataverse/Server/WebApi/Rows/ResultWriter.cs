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
    private readonly WebApiCall _call;
    private readonly RowWriter _rows;

    public ResultWriter(WebApiCall call)
    {
        _call = call;
        _rows = new RowWriter(call);
    }

    /// <summary>Writes a row's members and expanded properties into an object that is open.</summary>
    public void WriteMembers(Utf8JsonWriter json, QueryPlan plan, Entity row, IReadOnlyDictionary<(Guid Row, string Name), ExpandedRows> expanded)
    {
        _rows.WriteMembers(json, row, plan.Selected);
        foreach (var expand in plan.Expands)
            if (expand.Item is null) WriteReference(json, expand.Name, expand.Relationship is { } relationship ? RelatedRows.Target(row, relationship) : row.GetAttributeValue<EntityReference>(expand.Lookup!));
            else WriteExpanded(json, plan, row, expand, expanded.GetValueOrDefault((row.Id, expand.Name)));
    }

    /// <summary>Writes the address of a row as <c>{"@odata.id":…}</c>; null when the lookup is empty or leads to another table than the property.</summary>
    private void WriteReference(Utf8JsonWriter json, string name, EntityReference? target)
    {
        if (target is null || !_call.Model.Catalog.TryGetTable(target.LogicalName, out var table))
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("@odata.id", $"{_call.ServiceRoot}{table.EntitySetName}({target.Id})");
        json.WriteEndObject();
    }

    private void WriteExpanded(Utf8JsonWriter json, QueryPlan plan, Entity parent, ExpandPlan expand, ExpandedRows? found)
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
        // Without pages the link repeats what was expanded; with pages it leads to the next ("Join tables using OData", Microsoft Learn).
        if (found is { Paged: true, NextPage: null }) return;
        var options = found?.NextPage is { } token ? expand.Options.Append("$skiptoken=" + Uri.EscapeDataString(token)) : expand.Options;
        json.WriteString($"{expand.Name}@odata.nextLink", $"{_call.ServiceRoot}{plan.Table.EntitySetName}({parent.Id})/{expand.Name}{(options.Any() ? "?" : "")}{string.Join('&', options)}");
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
        var parts = (plan.Selected ?? []).Select(c => EdmNames.PropertyOf(plan.Table.Columns[c])).Concat(plan.Expands.Select(e => e.Item is null ? $"{e.Name}/$ref()" : e.Name + (e.Plan is null ? "()" : Shape(e.Plan) is "" ? "()" : Shape(e.Plan)))).ToList();
        return parts.Count == 0 ? "" : $"({string.Join(',', parts)})";
    }
}
