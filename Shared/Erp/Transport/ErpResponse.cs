using System;
using System.Net;

namespace ErpIntegration.Erp.Transport;

/// <summary>An answer.</summary>
internal sealed class ErpResponse
{
    /// <summary>Makes one.</summary>
    public ErpResponse(HttpStatusCode status, string body, TimeSpan? retryAfter)
    {
        Status = status;
        Body = body;
        RetryAfter = retryAfter;
    }

    /// <summary>HTTP status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The body; empty where there is none.</summary>
    public string Body { get; }

    /// <summary>How long the server asks to wait; null where it doesn't.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>Whether it is a 2xx.</summary>
    public bool IsSuccess => (int)Status >= 200 && (int)Status < 300;
}
