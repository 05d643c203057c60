using System;
using System.Text.RegularExpressions;

namespace ErpIntegration.Messaging;

/// <summary>W3C trace context. Plug-ins see no HTTP headers: the platform's correlation id is the trace id.</summary>
internal static class Traceparent
{
    private static readonly Regex Pattern = new Regex("^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}\\z", RegexOptions.CultureInvariant);

    /// <summary>The trace id of a correlation id: 32 hex digits.</summary>
    public static string TraceId(Guid correlationId) => correlationId.ToString("N");

    /// <summary>Makes one, sampled, whose span is the message.</summary>
    /// <param name="correlationId">The trace.</param>
    /// <param name="messageId">The span: the first half of it.</param>
    public static string Create(Guid correlationId, Guid messageId)
        => "00-" + TraceId(correlationId) + "-" + messageId.ToString("N").Substring(0, 16) + "-01";

    /// <summary>Whether a text is a version 00 traceparent.</summary>
    public static bool IsValid(string text) => Pattern.IsMatch(text);
}
