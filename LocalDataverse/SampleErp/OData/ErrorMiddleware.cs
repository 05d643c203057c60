using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.OData;

namespace LocalDataverse.SampleErp.OData;

/// <summary>Turns whatever goes wrong under <c>/data</c> into F&amp;O's error bodies.</summary>
internal static class ErrorMiddleware
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            // Neither routing nor a controller wrote anything.
            if (context.Response is { HasStarted: false, StatusCode: StatusCodes.Status404NotFound }) await ErpError.WriteNotFoundAsync(context);
        }
        catch (ErpRequestException exception) when (!context.Response.HasStarted)
        {
            await ErpError.WriteAsync(context, exception.Status, ErpError.General, exception.Message, exception.ErrorType);
        }
        catch (ODataException exception) when (!context.Response.HasStarted)
        {
            await ErpError.WriteAsync(
                context,
                StatusCodes.Status400BadRequest,
                $"The query specified in the URI is not valid. {exception.Message}",
                exception.Message,
                "Microsoft.OData.ODataException");
        }
        catch (Exception exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            await ErpError.WriteAsync(context, StatusCodes.Status500InternalServerError, ErpError.General, exception.Message, exception.GetType().FullName!);
        }
    }
}
