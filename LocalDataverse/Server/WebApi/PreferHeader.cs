using System;
using System.Collections.Generic;
using System.Globalization;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace LocalDataverse.Server.WebApi;

/// <summary>What a client asked for in Prefer (PLATFORM-FACTS 6.2).</summary>
internal sealed class PreferHeader
{
    private const string AnnotationsPreference = "odata.include-annotations";

    private readonly List<string> _patterns = [];

    private PreferHeader() { }

    /// <summary>return=representation.</summary>
    public bool ReturnRepresentation { get; private set; }

    /// <summary>odata.maxpagesize, 1 to 5000; null when it wasn't given.</summary>
    public int? MaxPageSize { get; private set; }

    /// <summary>The value of odata.include-annotations; null when it wasn't given.</summary>
    public string? Annotations { get; private set; }

    /// <summary>odata.track-changes.</summary>
    public bool TrackChanges { get; private set; }

    /// <summary>respond-async.</summary>
    public bool RespondAsync { get; private set; }

    /// <summary>The url of odata.callback; null when it wasn't given.</summary>
    public string? CallbackUrl { get; private set; }

    /// <summary>odata.continue-on-error.</summary>
    public bool ContinueOnError { get; private set; }

    /// <summary>
    /// True when annotations of this term were asked for; a pattern is a full name or a beginning and <c>*</c> ("Request annotations", Microsoft Learn). One with a minus
    /// leaves them out; the longest pattern that fits decides (OData 4.0 Protocol, 8.2.8.4).
    /// </summary>
    public bool Includes(string term)
    {
        var (included, length) = (false, -1);
        foreach (var pattern in _patterns)
        {
            var name = pattern.AsSpan(pattern.StartsWith('-') ? 1 : 0);
            if (name.Length <= length || !(name.EndsWith("*") ? term.AsSpan().StartsWith(name[..^1], StringComparison.Ordinal) : name.SequenceEqual(term))) continue;
            (included, length) = (!pattern.StartsWith('-'), name.Length);
        }
        return included;
    }

    /// <summary>Reads the header.</summary>
    public static PreferHeader Read(HttpRequest request)
    {
        var prefer = new PreferHeader();
        foreach (var part in Parts(request.Headers["Prefer"]))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            var name = (at < 0 ? part : part[..at]).Trim();
            var value = at < 0 ? "" : part[(at + 1)..].Trim().Trim('"');
            if (name.Equals("return", StringComparison.OrdinalIgnoreCase)) prefer.ReturnRepresentation = value.Equals("representation", StringComparison.OrdinalIgnoreCase);
            else if (name.Equals("odata.maxpagesize", StringComparison.OrdinalIgnoreCase)) prefer.MaxPageSize = PageSize(value);
            else if (name.Equals("odata.continue-on-error", StringComparison.OrdinalIgnoreCase)) prefer.ContinueOnError = !value.Equals("false", StringComparison.OrdinalIgnoreCase);
            else if (name.Equals("odata.track-changes", StringComparison.OrdinalIgnoreCase)) prefer.TrackChanges = true;
            else if (name.Equals("respond-async", StringComparison.OrdinalIgnoreCase)) prefer.RespondAsync = true;
            // The parameter of odata.callback, which stands before it.
            else if (name.Equals("url", StringComparison.OrdinalIgnoreCase)) prefer.CallbackUrl = value;
            else if (name.Equals(AnnotationsPreference, StringComparison.OrdinalIgnoreCase)) prefer.Include(value);
        }
        return prefer;
    }

    /// <summary>Reads what the header says of annotations, also where the rest of it can't be read: an error is answered with them.</summary>
    public static PreferHeader ReadAnnotations(HttpRequest request)
    {
        var prefer = new PreferHeader();
        foreach (var part in Parts(request.Headers["Prefer"]))
            if (part.Split('=', 2) is [var name, var value] && name.Trim().Equals(AnnotationsPreference, StringComparison.OrdinalIgnoreCase)) prefer.Include(value.Trim().Trim('"'));
        return prefer;
    }

    private void Include(string patterns)
    {
        Annotations = patterns;
        _patterns.AddRange(patterns.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static int PageSize(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0
            ? Math.Min(size, 5000)
            : throw WebApiException.BadRequest($"The value '{value}' of odata.maxpagesize is not a positive whole number.");

    /// <summary>Splits at commas that aren't inside quotes.</summary>
    private static IEnumerable<string> Parts(StringValues header)
    {
        foreach (var line in header)
        {
            if (line is null) continue;
            var start = 0;
            var quoted = false;
            for (var i = 0; i <= line.Length; i++)
            {
                if (i < line.Length && line[i] == '"') quoted = !quoted;
                if (i < line.Length && (line[i] is not (',' or ';') || quoted)) continue;
                if (i > start) yield return line[start..i].Trim();
                start = i + 1;
            }
        }
    }
}
