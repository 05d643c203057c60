using System;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Search;

/// <summary>
/// /api/search/v2.0, whose operations take and give what the messages searchquery, searchsuggest, … do, and /api/search/v1.0, the older one ("Search for Dataverse records" and "Dataverse search
/// (legacy)", Microsoft Learn).
/// </summary>
internal sealed class SearchEndpoint(WebApiState state)
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Adds the routes; every one needs a signed-in user.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var operation in new[] { "query", "suggest", "autocomplete" })
        {
            Add("POST", "v2.0", operation, call => SearchV2.ExecuteAsync(call, operation));
            Add("POST", "v1.0", operation, call => SearchV1.ExecuteAsync(call, operation));
        }
        foreach (var operation in new[] { "statistics", "status" })
            Add("GET", "v2.0", operation, call => Task.FromResult(SearchV2.Wrap(call.Execute(new OrganizationRequest("search" + operation)))));

        void Add(string method, string version, string operation, Func<WebApiCall, Task<JsonObject>> answer) =>
            routes.MapMethods($"/api/search/{version}/{operation}", [method], http => AnswerAsync(http, answer)).RequireAuthorization();
    }

    private async Task AnswerAsync(HttpContext http, Func<WebApiCall, Task<JsonObject>> answer)
    {
        try
        {
            state.Protection.Check(CallerHeaders.UserOf(http), http.Response);
            var json = await answer(new WebApiCall(http, state, new Uri($"{http.Request.Scheme}://{http.Request.Host}/api/search/")) { RelativePath = "" });
            http.Response.ContentType = "application/json; charset=utf-8";
            await http.Response.WriteAsync(json.ToJsonString(Written), http.RequestAborted);
        }
        catch (Exception e) when (ErrorWriter.Handles(e) && !http.Response.HasStarted)
        {
            await ErrorWriter.WriteAsync(http, e);
        }
    }
}
