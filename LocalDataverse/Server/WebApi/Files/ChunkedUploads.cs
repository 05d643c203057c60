using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace LocalDataverse.Server.WebApi.Files;

/// <summary>Which chunks of each upload have come. The chunks themselves are blocks of the engine. Thread-safe.</summary>
internal sealed class ChunkedUploads
{
    private readonly ConcurrentDictionary<string, SortedList<long, long>> _chunks = new(StringComparer.Ordinal);

    /// <summary>The id of the block that begins at an offset; all have one length, as the platform asks.</summary>
    public static string BlockId(long offset) => Convert.ToBase64String(Encoding.ASCII.GetBytes(offset.ToString("D16", CultureInfo.InvariantCulture)));

    /// <summary>Adds a chunk and gives the ids of all blocks in their order once the file is complete; null before.</summary>
    public string[]? Add(string token, long offset, long length, long total)
    {
        var chunks = _chunks.GetOrAdd(token, _ => []);
        lock (chunks)
        {
            chunks[offset] = length;
            if (chunks.Values.Sum() != total) return null;
            _chunks.TryRemove(token, out _);
            return chunks.Keys.Select(BlockId).ToArray();
        }
    }
}
