using System;
using System.Globalization;
using System.Threading.Tasks;
using System.Xml.Linq;
using Amqp;
using Amqp.Framing;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.Broker.Rest;

/// <summary>
/// How faults look over REST: a status, and an XML element with code and detail. Microsoft's page "Send Message" lists 410 for a missing entity and
/// 403 for a message that is too large; that the service answers 404 and 413 is assumed.
/// </summary>
internal static class RestError
{
    /// <summary>Answers with the error that AMQP clients would get.</summary>
    public static Task WriteAsync(HttpContext context, Error error, DateTimeOffset now) => WriteAsync(context, Status(error), error.Description, now);

    /// <summary>Answers with a status and a sentence.</summary>
    public static Task WriteAsync(HttpContext context, int status, string detail, DateTimeOffset now)
    {
        var tracked = string.Create(CultureInfo.InvariantCulture, $"{detail} TrackingId:{Guid.NewGuid()}, SystemTracker:{context.Request.Host}:{context.Request.Path}, Timestamp:{now:yyyy-MM-ddTHH:mm:ss}");
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/xml; charset=utf-8";
        return context.Response.WriteAsync(new XElement("Error", new XElement("Code", status), new XElement("Detail", tracked)).ToString(SaveOptions.DisableFormatting), context.RequestAborted);
    }

    private static int Status(Error error) => (string)error.Condition switch
    {
        ErrorCode.NotFound => StatusCodes.Status404NotFound,
        ErrorCode.UnauthorizedAccess => StatusCodes.Status401Unauthorized,
        ErrorCode.ResourceLimitExceeded => StatusCodes.Status403Forbidden,
        ErrorCode.MessageSizeExceeded => StatusCodes.Status413PayloadTooLarge,
        ErrorCode.NotAllowed or ErrorCode.DecodeError => StatusCodes.Status400BadRequest,
        BrokerError.ServerBusyCondition or ErrorCode.DetachForced => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
