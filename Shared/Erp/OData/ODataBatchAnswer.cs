using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.Serialization;
using ErpIntegration.Erp.Transport;

namespace ErpIntegration.Erp.OData;

/// <summary>Takes the answer to an <see cref="ODataBatch"/> apart.</summary>
internal static class ODataBatchAnswer
{
    private const string EmptyLine = "\r\n\r\n";

    private static readonly string[] LineEnd = { "\r\n" };

    /// <summary>The answers to the queries, in their order. A service stops at the first that fails: then it is the last.</summary>
    /// <exception cref="SerializationException">It is none.</exception>
    public static IReadOnlyList<ErpResponse> Read(string? contentType, string body)
    {
        var delimiter = "--" + Boundary(contentType);
        var parts = new List<ErpResponse>();
        var start = Delimiter(body, delimiter, 0);
        while (start >= 0 && !IsAt(body, start + delimiter.Length, "--"))
        {
            var next = Delimiter(body, delimiter, start + delimiter.Length);
            if (next < 0)
                throw new SerializationException("The answer to the batch ends in the middle.");
            parts.Add(Part(body.Substring(start + delimiter.Length, next - start - delimiter.Length)));
            start = next;
        }

        return start >= 0 ? parts : throw new SerializationException("The answer to the batch has no part.");
    }

    private static string Boundary(string? contentType)
    {
        if (MediaTypeHeaderValue.TryParse(contentType, out var type) && string.Equals(type.MediaType, ODataBatch.MediaType, StringComparison.OrdinalIgnoreCase))
        {
            foreach (var parameter in type.Parameters)
            {
                if (string.Equals(parameter.Name, "boundary", StringComparison.OrdinalIgnoreCase) && parameter.Value?.Trim('"') is { Length: > 0 } boundary)
                    return boundary;
            }
        }

        throw new SerializationException("The answer to the batch is none: its media type is " + (contentType ?? "missing") + ".");
    }

    // Only at the beginning of a line: the text of a row may hold anything.
    private static int Delimiter(string body, string delimiter, int from)
    {
        for (var at = body.IndexOf(delimiter, from, StringComparison.Ordinal); at >= 0; at = body.IndexOf(delimiter, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || body[at - 1] == '\n')
                return at;
        }

        return -1;
    }

    private static bool IsAt(string text, int at, string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

    // The part's own headers, an empty line, the answer's status line and headers, an empty line, its body.
    private static ErpResponse Part(string text)
    {
        var statusLine = text.IndexOf(EmptyLine, StringComparison.Ordinal) + EmptyLine.Length;
        var headersEnd = statusLine < EmptyLine.Length ? -1 : text.IndexOf(EmptyLine, statusLine, StringComparison.Ordinal);
        if (headersEnd < 0)
            throw new SerializationException("A part of the answer to the batch is no answer.");
        var lines = text.Substring(statusLine, headersEnd - statusLine).Split(LineEnd, StringSplitOptions.None);
        return new ErpResponse(Status(lines[0]), text.Substring(headersEnd + EmptyLine.Length).TrimEnd('\r', '\n'), RetryAfter(lines));
    }

    private static HttpStatusCode Status(string line)
    {
        var words = line.Split(' ');
        return words.Length >= 2 && words[0].StartsWith("HTTP/", StringComparison.Ordinal)
            && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            ? (HttpStatusCode)status
            : throw new SerializationException("A part of the answer to the batch has no status.");
    }

    private static TimeSpan? RetryAfter(string[] headers)
    {
        const string Name = "Retry-After:";
        foreach (var header in headers)
        {
            if (header.StartsWith(Name, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(header.Substring(Name.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            {
                return TimeSpan.FromSeconds(seconds);
            }
        }

        return null;
    }
}
