using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LocalDataverse.Server.WebApi;

/// <summary>Everything below /api/data/v9.x; older versions are answered alike (assumed).</summary>
internal sealed class WebApiEndpoint
{
    private readonly WebApiState _state;

    public WebApiEndpoint(WebApiState state) => _state = state;

    /// <summary>Adds the routes; every one needs a signed-in user.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.Map("/api/data/{version:regex(^v[89]\\.[0-2]$)}/{**path}", AnswerAsync).RequireAuthorization();

    private async Task AnswerAsync(HttpContext http)
    {
        var user = CallerHeaders.UserOf(http);
        var request = _state.Protection.Begin(user);
        try
        {
            await RequestRunner.RunAsync(http, () =>
            {
                _state.Protection.Check(user, http.Response);
                var root = new Uri($"{http.Request.Scheme}://{http.Request.Host}/api/data/{(string)http.GetRouteValue("version")!}/");
                return new WebApiCall(http, _state, root) { RelativePath = (string?)http.GetRouteValue("path") ?? "" };
            });
        }
        finally
        {
            _state.Protection.End(request);
        }
    }
}
