using System;
using System.IO;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.OData;
using LocalDataverse.SampleErp.SignIn;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.SampleErp;

/// <summary>Makes the faults that are set happen.</summary>
internal sealed class FaultMiddleware(ErpFaults faults, TimeProvider clock)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (ErpRoute.Of(context.Request) is not { } route || faults.Hit(route, context.Request.Method) is not { } fault)
        {
            await next(context);
            return;
        }

        if (fault.Delay > TimeSpan.Zero) await Task.Delay(fault.Delay, clock, context.RequestAborted);
        switch (fault.Kind)
        {
            case ErpFaultKind.Unauthorized:
                BearerMiddleware.Challenge(context);
                break;
            case ErpFaultKind.TooManyRequests:
                await ThrottlingMiddleware.TurnAwayAsync(context, fault.RetryAfter);
                break;
            case ErpFaultKind.ServerError:
                await ErpError.WriteAsync(
                    context, StatusCodes.Status500InternalServerError, ErpError.General, "A fault that was set through the fault switch.", "System.InvalidOperationException");
                break;
            case ErpFaultKind.CutConnection:
                context.Abort();
                break;
            case ErpFaultKind.MalformedJson:
                await RunAsync(context, next, body => CutAsync(context, body));
                break;
            case ErpFaultKind.SlowTrickle:
                await RunAsync(context, next, body => TrickleAsync(context, body, fault.BytesPerSecond));
                break;
            default:
                await next(context);
                break;
        }
    }

    private static async Task RunAsync(HttpContext context, RequestDelegate next, Func<byte[], Task> send)
    {
        var original = context.Response.Body;
        using var buffer = new MemoryStream();
        context.Response.Body = buffer;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = original;
        }

        await send(buffer.ToArray());
    }

    private static async Task CutAsync(HttpContext context, byte[] body)
    {
        if (body.Length == 0) return;
        var half = body.AsMemory(0, body.Length / 2);
        context.Response.ContentLength = half.Length;
        await context.Response.Body.WriteAsync(half, context.RequestAborted);
    }

    private async Task TrickleAsync(HttpContext context, byte[] body, int bytesPerSecond)
    {
        if (body.Length == 0) return;
        context.Response.ContentLength = body.Length;
        // Ten steps a second, or a byte at a time where even that is too fast.
        var step = Math.Max(1, bytesPerSecond / 10);
        var pause = TimeSpan.FromSeconds((double)step / bytesPerSecond);
        for (var sent = 0; sent < body.Length; sent += step)
        {
            await context.Response.Body.WriteAsync(body.AsMemory(sent, Math.Min(step, body.Length - sent)), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            if (sent + step < body.Length) await Task.Delay(pause, clock, context.RequestAborted);
        }
    }
}
