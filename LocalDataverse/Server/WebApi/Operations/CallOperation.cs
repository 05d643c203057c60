using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using LocalDataverse.Server.WebApi.Rows;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>Calls of actions and functions: the platform's own and custom APIs (PLATFORM-FACTS 2.4).</summary>
internal static class CallOperation
{
    private const string Solution = nameof(WebApiCall.SolutionUniqueName);

    /// <summary>Calls an action with the parameters of the body.</summary>
    /// <param name="call">The request.</param>
    /// <param name="operation">The action.</param>
    /// <param name="target">The row it is bound to; null for none.</param>
    /// <param name="set">The table of the set it is bound to; null for none.</param>
    public static async Task ActionAsync(WebApiCall call, CustomApiOperation operation, EntityReference? target, TableDefinition? set)
    {
        var request = new OrganizationRequest(operation.UniqueName);
        Bind(request, operation, target);
        using (var body = await call.ReadBodyAsync())
        {
            foreach (var member in body.RootElement.EnumerateObject())
            {
                if (member.Name.Contains('@', StringComparison.Ordinal)) continue;
                var parameter = operation.Parameters.FirstOrDefault(p => p.Name == member.Name)
                    ?? throw WebApiException.BadRequest($"The parameter '{member.Name}' in the request payload is not a valid parameter for the operation '{operation.UniqueName}'.");
                request[parameter.RequestParameter] = new ParameterReader(call, set).Read(parameter, member.Value);
            }
        }
        // The platform's own actions for definitions take the solution as requests for definitions do.
        if (call.SolutionUniqueName is { } solution && PlatformOperations.All.Contains(operation) && operation.Parameters.Any(p => p is { Name: Solution, IsOptional: true })
            && !request.Parameters.Contains(Solution)) request[Solution] = solution;
        await ExecuteAsync(call, operation, request);
    }

    /// <summary>Calls a function with the parameters of the address.</summary>
    public static Task FunctionAsync(WebApiCall call, CustomApiOperation operation, EntityReference? target, IEnumerable<KeyValuePair<string, object?>> parameters)
    {
        var request = new OrganizationRequest(operation.UniqueName);
        Bind(request, operation, target);
        foreach (var (name, value) in parameters)
        {
            var parameter = operation.Parameters.First(p => p.Name == name);
            request[parameter.RequestParameter] = new ParameterReader(call, null).Read(parameter, value);
        }
        return ExecuteAsync(call, operation, request);
    }

    // Of rows the preference is passed over, as HTTP allows.
    private static Task ExecuteAsync(WebApiCall call, CustomApiOperation operation, OrganizationRequest request) =>
        call.Prefer.RespondAsync ? BackgroundOperation.AcceptAsync(call, request) : AnswerAsync(call, operation, call.Execute(request));

    private static void Bind(OrganizationRequest request, CustomApiOperation operation, EntityReference? target)
    {
        if (target is not null) request[operation.BoundParameter] = operation.BoundById ? target.Id : target;
    }

    private static Task AnswerAsync(WebApiCall call, CustomApiOperation operation, OrganizationResponse response)
    {
        if (operation.Properties.Count == 0) return call.NoContentAsync();
        var rows = new RowWriter(call);
        return call.WriteJsonAsync(200, json =>
        {
            json.WriteStartObject();
            if (operation.IsRowToCreate) WriteRowToCreate(call, json, rows, (Entity)response.Results["Entity"]);
            else if (OperationModel.SingleRowOf(operation) is { } only) WriteRows(call, json, rows, only, response);
            else WriteProperties(call, json, rows, operation, response);
            json.WriteEndObject();
        }, MetadataLevel.Full);
    }

    private static void WriteRowToCreate(WebApiCall call, Utf8JsonWriter json, RowWriter rows, Entity row)
    {
        call.Model.Catalog.TryGetTable(row.LogicalName, out var table);
        json.WriteString("@odata.context", $"{call.ServiceRoot}$metadata#{table!.EntitySetName}/$entity");
        rows.WriteRowToCreate(json, table, row);
    }

    private static void WriteRows(WebApiCall call, Utf8JsonWriter json, RowWriter rows, CustomApiMember only, OrganizationResponse response)
    {
        // Of rows of no table the context names the open type, as Microsoft's samples show it.
        var set = only.Table is not null && call.Model.Catalog.TryGetTable(only.Table, out var table) ? table.EntitySetName : "expando";
        var value = response.Results.TryGetValue(only.Name, out var found) ? found : null;
        json.WriteString("@odata.context", $"{call.ServiceRoot}$metadata#{set}{(only.Type == CustomApiType.Entity ? "/$entity" : "")}");
        if (value is Entity row) WriteMembers(json, rows, row, only);
        if (value is not EntityCollection and not EntityReferenceCollection) return;
        json.WriteStartArray("value");
        if (value is EntityCollection collection)
            foreach (var item in collection.Entities) WriteRow(json, rows, item, only);
        if (value is EntityReferenceCollection references)
            foreach (var item in references) rows.WriteReference(json, item);
        json.WriteEndArray();
    }

    private static void WriteProperties(WebApiCall call, Utf8JsonWriter json, RowWriter rows, CustomApiOperation operation, OrganizationResponse response)
    {
        json.WriteString("@odata.context", $"{call.ServiceRoot}$metadata#Microsoft.Dynamics.CRM.{operation.UniqueName}Response");
        if (rows.NamesTypes) json.WriteString("@odata.type", $"#Microsoft.Dynamics.CRM.{operation.UniqueName}Response");
        foreach (var property in operation.Properties)
        {
            var value = response.Results.TryGetValue(property.Name, out var found) ? found : null;
            switch (value)
            {
                case EntityCollection collection:
                    json.WriteStartArray(property.Name);
                    foreach (var item in collection.Entities) WriteRow(json, rows, item, property);
                    json.WriteEndArray();
                    break;
                case Entity row:
                    json.WritePropertyName(property.Name);
                    WriteRow(json, rows, row, property);
                    break;
                case PrincipalAccess[] accesses:
                    SecurityValues.Write(json, property.Name, accesses, principal => rows.WriteReference(json, principal));
                    break;
                case RolePrivilege[] privileges:
                    SecurityValues.Write(json, property.Name, privileges);
                    break;
                case AccessRights rights:
                    json.WriteString(property.Name, rights.ToString());
                    break;
                case EntityReference reference:
                    json.WritePropertyName(property.Name);
                    rows.WriteReference(json, reference);
                    break;
                case { } structure when property.Type == CustomApiType.Sdk:
                    json.WritePropertyName(property.Name);
                    SdkJson.Write(json, structure, rows, property.Clr);
                    break;
                case StageSolutionResults staged:
                    json.WritePropertyName(property.Name);
                    StageResultWriter.Write(json, staged);
                    break;
                default:
                    rows.WriteProperty(json, property.Name, value);
                    break;
            }
        }
    }

    private static void WriteRow(Utf8JsonWriter json, RowWriter rows, Entity row, CustomApiMember property)
    {
        json.WriteStartObject();
        WriteMembers(json, rows, row, property);
        json.WriteEndObject();
    }

    /// <summary>A row that may be of any table says of which it is.</summary>
    private static void WriteMembers(Utf8JsonWriter json, RowWriter rows, Entity row, CustomApiMember property)
    {
        if (property.Table is null && !rows.NamesTypes && rows.Knows(row.LogicalName)) json.WriteString("@odata.type", $"#Microsoft.Dynamics.CRM.{row.LogicalName}");
        rows.WriteMembers(json, row, row.Attributes.Keys.ToList());
    }
}
