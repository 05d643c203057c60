using System;
using System.Collections.Generic;
using System.Net;

namespace ErpIntegration.Erp.Transport;

/// <summary>An answer.</summary>
internal sealed class ErpResponse
{
    /// <summary>Makes one.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="body">The body; empty where there is none.</param>
    /// <param name="retryAfter">How long the server asks to wait; null where it doesn't.</param>
    /// <param name="contentType">Media type with its parameters; null where there is none.</param>
    /// <param name="parts">The answers to the queries of a batch; null for the answer to one query.</param>
    /// <param name="location">Where else to ask; null where it isn't told.</param>
    public ErpResponse(HttpStatusCode status, string body, TimeSpan? retryAfter, string? contentType = null, IReadOnlyList<ErpResponse>? parts = null, Uri? location = null)
    {
        Status = status;
        Body = body;
        RetryAfter = retryAfter;
        ContentType = contentType;
        Parts = parts;
        Location = location;
    }

    /// <summary>HTTP status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The body; empty where there is none.</summary>
    public string Body { get; }

    /// <summary>How long the server asks to wait; null where it doesn't.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>Media type with its parameters; null where there is none.</summary>
    public string? ContentType { get; }

    /// <summary>The answers to the queries of a batch; null for the answer to one query.</summary>
    public IReadOnlyList<ErpResponse>? Parts { get; }

    /// <summary>Where else to ask; null where it isn't told.</summary>
    public Uri? Location { get; }

    /// <summary>Whether it is a 2xx.</summary>
    public bool IsSuccess => (int)Status >= 200 && (int)Status < 300;
}
