using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.Server.WebApi.Batch;

/// <summary>Makes a request of a batch look like one that came alone.</summary>
internal static partial class BatchContext
{
    /// <summary>The context of a part: its own headers, and those of the batch it doesn't give itself (assumed: Microsoft's OData service library does so).</summary>
    public static DefaultHttpContext Create(HttpContext batch, BatchPart part)
    {
        var http = new DefaultHttpContext { User = batch.User, RequestServices = batch.RequestServices, RequestAborted = batch.RequestAborted };
        var request = http.Request;
        (request.Method, request.Scheme, request.Host) = (part.Method, batch.Request.Scheme, batch.Request.Host);
        foreach (var (name, value) in batch.Request.Headers.Where(h => !IsOfBatchOnly(h.Key))) request.Headers[name] = value;
        foreach (var (name, value) in part.Headers) request.Headers[name] = value;
        request.ContentLength = part.Body.Length;
        request.Body = new MemoryStream(part.Body, writable: false);
        return http;
    }

    /// <summary>Sets the part's path and query, and gives the path below the service root.</summary>
    /// <exception cref="WebApiException">The address leads elsewhere, or to a Content-ID that isn't there.</exception>
    public static string Locate(DefaultHttpContext http, string address, Uri serviceRoot, IReadOnlyDictionary<string, string> rows)
    {
        if (address.StartsWith('$')) address = ContentReferences.Resolve(address, rows);
        if (!Uri.TryCreate(serviceRoot, address, out var uri) || uri.Authority != serviceRoot.Authority || !Below().IsMatch(uri.AbsolutePath))
            throw WebApiException.BadRequest($"'{address}' is not an address of this organisation.");
        http.Request.Path = PathString.FromUriComponent(uri.AbsolutePath);
        http.Request.QueryString = new QueryString(uri.Query);
        return Below().Replace(http.Request.Path.Value!, "", 1);
    }

    private static bool IsOfBatchOnly(string header) => header.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) || header is "Prefer" or "Transfer-Encoding" or "Expect";

    [GeneratedRegex(@"^/api/data/v[89]\.[0-2]/")]
    private static partial Regex Below();
}
