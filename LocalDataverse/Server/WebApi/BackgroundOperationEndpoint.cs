using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi;

/// <summary>
/// /api/backgroundoperation/ID, the status monitor of background operations: GET tells how one is doing and what it gave, DELETE cancels it ("Background operations", Microsoft Learn).
/// It is the row of backgroundoperation, with the caller's rights on it.
/// </summary>
internal sealed class BackgroundOperationEndpoint(WebApiState state)
{
    private const string Address = "/api/backgroundoperation/{id:guid}";
    private const string Table = "backgroundoperation";
    private const string StateCode = "backgroundoperationstatecode";
    private const string StatusCode = "backgroundoperationstatuscode";
    private const int Locked = 2, Canceling = 22, Succeeded = 30, Failed = 31;

    /// <summary>Adds the routes; every one needs a signed-in user.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, http => AnswerAsync(http, Tell)).RequireAuthorization();
        routes.MapDelete(Address, http => AnswerAsync(http, Cancel)).RequireAuthorization();
    }

    private async Task AnswerAsync(HttpContext http, Func<IOrganizationService, Guid, JsonObject> answer)
    {
        try
        {
            state.Protection.Check(CallerHeaders.UserOf(http), http.Response);
            var id = Guid.Parse((string)http.GetRouteValue("id")!, CultureInfo.InvariantCulture);
            var json = answer(state.Organization.CreateClientService(CallerHeaders.Read(state.Organization, http)), id);
            http.Response.ContentType = "application/json; charset=utf-8";
            await http.Response.WriteAsync(json.ToJsonString(), http.RequestAborted);
        }
        catch (Exception e) when (ErrorWriter.Handles(e) && !http.Response.HasStarted)
        {
            await ErrorWriter.WriteAsync(http, e);
        }
    }

    private JsonObject Tell(IOrganizationService service, Guid id)
    {
        var row = service.Retrieve(Table, id, new ColumnSet("name", StateCode, StatusCode, "outputparameters", "errorcode", "errormessage"));
        var status = row.GetAttributeValue<OptionSetValue>(StatusCode).Value;
        var json = new JsonObject { ["backgroundOperationStateCode"] = row.GetAttributeValue<OptionSetValue>(StateCode).Value, ["backgroundOperationStatusCode"] = status };
        if (status == Failed)
        {
            json["backgroundOperationErrorCode"] = row.GetAttributeValue<int>("errorcode");
            json["backgroundOperationErrorMessage"] = row.GetAttributeValue<string>("errormessage");
        }
        if (status == Succeeded && JsonNode.Parse(row.GetAttributeValue<string>("outputparameters")) is JsonArray output)
        {
            var texts = TextsOf(row.GetAttributeValue<string>("name"));
            foreach (var parameter in output) json[(string)parameter!["Key"]!] = Value((string?)parameter["Value"], texts.Contains((string)parameter["Key"]!));
        }
        return json;
    }

    private static JsonObject Cancel(IOrganizationService service, Guid id)
    {
        service.Update(new Entity(Table, id) { [StateCode] = new OptionSetValue(Locked), [StatusCode] = new OptionSetValue(Canceling) });
        return new JsonObject { ["backgroundOperationStateCode"] = Locked, ["backgroundOperationStatusCode"] = Canceling };
    }

    /// <summary>The response properties that are texts in JSON.</summary>
    private HashSet<string> TextsOf(string name) => state.Organization.CustomApis.FirstOrDefault(a => a.UniqueName == name)?.ResponseProperties
        .Where(p => (CustomApiType)p.Type is CustomApiType.String or CustomApiType.Guid or CustomApiType.DateTime).Select(p => p.Name).ToHashSet() ?? [];

    private static JsonNode? Value(string? value, bool isText) => value is null ? null : isText ? JsonValue.Create(value) : JsonNode.Parse(value);
}
