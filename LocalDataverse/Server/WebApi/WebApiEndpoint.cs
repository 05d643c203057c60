using System;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LocalDataverse.Server.WebApi;

/// <summary>Everything below /api/data/v9.x.</summary>
internal sealed class WebApiEndpoint
{
    private readonly Organization _organization;
    private readonly WebApiModelCache _models;

    public WebApiEndpoint(Organization organization)
    {
        _organization = organization;
        _models = new WebApiModelCache(organization);
    }

    /// <summary>Adds the routes; every one needs a signed-in user.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.Map("/api/data/{version:regex(^v9\\.[0-2]$)}/{**path}", AnswerAsync).RequireAuthorization();

    private Task AnswerAsync(HttpContext http) => RequestRunner.RunAsync(http, () =>
    {
        var root = new Uri($"{http.Request.Scheme}://{http.Request.Host}/api/data/{(string)http.GetRouteValue("version")!}/");
        return new WebApiCall(http, _organization, _models, root) { RelativePath = (string?)http.GetRouteValue("path") ?? "" };
    });
}
