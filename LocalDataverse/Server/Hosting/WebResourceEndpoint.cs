using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.Hosting;

/// <summary>GET /WebResources/NAME: a web resource's file, for every signed-in user, as the platform's apps load them.</summary>
internal sealed class WebResourceEndpoint
{
    // webresource.webresourcetype.
    private static readonly Dictionary<int, string> MediaTypes = new()
    {
        [1] = "text/html; charset=utf-8",
        [2] = "text/css; charset=utf-8",
        [3] = "text/javascript; charset=utf-8",
        [4] = "text/xml; charset=utf-8",
        [5] = "image/png",
        [6] = "image/jpeg",
        [7] = "image/gif",
        [9] = "text/xml; charset=utf-8",
        [10] = "image/x-icon",
        [11] = "image/svg+xml",
        [12] = "text/xml; charset=utf-8",
    };

    private readonly Organization _organization;

    public WebResourceEndpoint(Organization organization) => _organization = organization;

    /// <summary>Adds the route.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/WebResources/{**name}", (Delegate)AnswerAsync).RequireAuthorization();

    private Task<IResult> AnswerAsync(HttpContext http, string name)
    {
        var query = new QueryByAttribute("webresource") { ColumnSet = new ColumnSet("content", "webresourcetype") };
        query.AddAttributeValue("name", name);
        if (_organization.CreateService(null).RetrieveMultiple(query).Entities is not [var row, ..]) return Task.FromResult(Results.NotFound());
        var type = MediaTypes.GetValueOrDefault(row.GetAttributeValue<OptionSetValue>("webresourcetype")?.Value ?? 0, "application/octet-stream");
        // The browser must not take a file for something else than its type says.
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return Task.FromResult(Results.Bytes(Convert.FromBase64String(row.GetAttributeValue<string>("content") ?? ""), type));
    }
}
