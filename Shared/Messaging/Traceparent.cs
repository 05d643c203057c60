using System;
using System.Text.RegularExpressions;

namespace ErpIntegration.Messaging;

/// <summary>W3C trace context. Plug-ins see no HTTP headers: the platform's correlation id is the trace id.</summary>
internal static class Traceparent
{
    /// <summary>Characters of a version 00 traceparent.</summary>
    public const int Length = 55;

    private static readonly Regex Pattern = new Regex("^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}\\z", RegexOptions.CultureInvariant);

    /// <summary>The trace id of a correlation id: 32 hex digits.</summary>
    public static string TraceId(Guid correlationId) => correlationId.ToString("N");

    /// <summary>Makes one, sampled, whose span is the message.</summary>
    /// <param name="correlationId">The trace.</param>
    /// <param name="messageId">The span: the first half of it.</param>
    public static string Create(Guid correlationId, Guid messageId)
        => "00-" + TraceId(correlationId) + "-" + messageId.ToString("N").Substring(0, 16) + "-01";

    /// <summary>The next step in a trace: its own span, sampled.</summary>
    /// <param name="traceId">32 hex digits.</param>
    public static string Next(string traceId) => "00-" + traceId + "-" + Guid.NewGuid().ToString("N").Substring(0, 16) + "-01";

    /// <summary>The trace id in a valid traceparent.</summary>
    public static string TraceIdOf(string traceparent) => traceparent.Substring(3, 32);

    /// <summary>Whether a text is a version 00 traceparent.</summary>
    public static bool IsValid(string text) => Pattern.IsMatch(text);
}
