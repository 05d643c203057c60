using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Files;

/// <summary>One upload or download.</summary>
/// <param name="Began">When it began.</param>
/// <param name="UserId">Whose it is.</param>
/// <param name="Row">The row.</param>
/// <param name="Column">The column.</param>
/// <param name="Name">Name of the file.</param>
internal sealed record FileTransfer(DateTimeOffset Began, Guid UserId, EntityReference Row, string Column, string Name)
{
    /// <summary>Of an upload: refuses so many bytes.</summary>
    public Action<OperationContext, long>? DemandSize { get; init; }

    /// <summary>Of a download: reads the file where it is kept.</summary>
    public Func<IDataSession, byte[]>? Read { get; init; }

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
