using System.Collections.Generic;
using LocalDataverse.Server.WebApi.Errors;

namespace LocalDataverse.Server.WebApi.Batch;

/// <summary>References to rows that earlier requests of a change set wrote: <c>$1</c>, <c>$1/name</c>.</summary>
internal static class ContentReferences
{
    /// <summary>Puts the row's address in the place of its Content-ID.</summary>
    /// <exception cref="WebApiException">No earlier request of the change set has that Content-ID.</exception>
    public static string Resolve(string address, IReadOnlyDictionary<string, string> contentIds)
    {
        var end = address.IndexOfAny(['/', '?', '(']);
        var reference = end < 0 ? address : address[..end];
        return contentIds.TryGetValue(reference[1..], out var row)
            ? row + address[reference.Length..]
            // The platform's text (PLATFORM-FACTS 6.5).
            : throw WebApiException.BadRequest($"Content-ID Reference: '{reference}' does not exist in the batch context.");
    }
}
