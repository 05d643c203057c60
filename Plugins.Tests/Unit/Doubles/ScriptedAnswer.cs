using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace ErpIntegration.Tests.Unit.Doubles;

/// <summary>What the stub answers next: a text, or whatever a handler does.</summary>
internal sealed record ScriptedAnswer(string Body, int Status, (string Name, string Value)[] Headers, Func<HttpContext, Task>? Handler)
{
    public Task SendAsync(HttpContext context)
    {
        if (Handler is not null) return Handler(context);
        context.Response.StatusCode = Status;
        context.Response.ContentType = "application/json";
        foreach (var (name, value) in Headers) context.Response.Headers[name] = value;
        return context.Response.WriteAsync(Body);
    }
}
