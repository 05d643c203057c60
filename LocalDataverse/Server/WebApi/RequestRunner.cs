using System;
using System.Threading.Tasks;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LocalDataverse.Server.WebApi;

/// <summary>Answers a request, whether it came alone or in a batch. What goes wrong is answered in the platform's error shape.</summary>
internal static class RequestRunner
{
    /// <summary>Answers one request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="read">Reads its caller and headers.</param>
    public static async Task RunAsync(HttpContext http, Func<WebApiCall> read)
    {
        http.Response.Headers["OData-Version"] = "4.0";
        // One id under both names; clients log the second one. That of the client isn't sent back, as on the platform (assumed: Microsoft documents none of it).
        http.Response.Headers["REQ_ID"] = http.Response.Headers["x-ms-service-request-id"] = Guid.NewGuid().ToString();
        try
        {
            await RequestDispatcher.DispatchAsync(read());
        }
        catch (Exception e) when (ErrorWriter.Handles(e) && !http.Response.HasStarted)
        {
            await ErrorWriter.WriteAsync(http, e, PreferHeader.ReadAnnotations(http.Request));
        }
        catch (Exception e) when (IsUnanswered(http))
        {
            await AnswerDefectAsync(http, e);
        }
    }

    /// <summary>Around everything that answers requests: nothing may end in an answer without a body.</summary>
    public static async Task GuardAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        // The server's own limits, for example a body that is too large.
        catch (BadHttpRequestException e) when (IsUnanswered(http))
        {
            await ErrorWriter.WriteAsync(http, e);
        }
        catch (Exception e) when (IsUnanswered(http))
        {
            await AnswerDefectAsync(http, e);
        }
    }

    private static bool IsUnanswered(HttpContext http) => !http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested;

    // A defect of the server: its cause belongs in the log, not in an answer.
    private static Task AnswerDefectAsync(HttpContext http, Exception exception)
    {
        http.RequestServices.GetRequiredService<ILogger<WebApiEndpoint>>().LogError(exception, "{Method} {Path} failed", http.Request.Method, http.Request.Path);
        return ErrorWriter.WriteAsync(http, new WebApiException(500, "0x80040216", "An unexpected error occurred."));
    }
}
