using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Files;

/// <summary>One upload, or the download of some content.</summary>
internal sealed record FileTransfer(DateTimeOffset Began, Guid UserId, EntityReference Row, string Column, string Name, byte[]? Content)
{
    /// <summary>The blocks that came, by their ids.</summary>
    public ConcurrentDictionary<string, byte[]> Blocks { get; } = new(StringComparer.Ordinal);

    /// <summary>Bytes of these blocks together.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">One of them didn't come.</exception>
    public long Size(IReadOnlyCollection<string> blocks) => blocks.FirstOrDefault(b => !Blocks.ContainsKey(b)) is { } missing
        ? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The block '{missing}' was not uploaded.")
        : blocks.Sum(b => (long)Blocks[b].Length);

    /// <summary>The blocks put together, in this order.</summary>
    public byte[] Join(IEnumerable<string> blocks) => [.. blocks.SelectMany(b => Blocks[b])];
}
