using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Security.Cryptography;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Files;

/// <summary>The uploads and downloads in progress, by their continuation tokens. They live in memory and end with the process, or a day after they began. Thread-safe.</summary>
internal sealed class FileTransfers
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);
    private readonly ConcurrentDictionary<string, FileTransfer> _transfers = new(StringComparer.Ordinal);
    private readonly TimeProvider _clock;

    public FileTransfers(TimeProvider clock) => _clock = clock;

    /// <summary>Begins a transfer and gives its token.</summary>
    /// <param name="userId">Whose it is.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="name">Name of the file.</param>
    /// <param name="content">Of a download: the bytes.</param>
    public string Begin(Guid userId, EntityReference row, string column, string name, byte[]? content = null)
    {
        var now = _clock.GetUtcNow();
        foreach (var (token, _) in _transfers.Where(t => t.Value.Began + Lifetime < now)) _transfers.TryRemove(token, out _);
        var fresh = Convert.ToBase64String(RandomNumberGenerator.GetBytes(24));
        _transfers[fresh] = new FileTransfer(now, userId, row, column, name, content);
        return fresh;
    }

    /// <summary>The user's transfer of a token.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">There is none.</exception>
    public FileTransfer Find(string token, Guid userId) => _transfers.TryGetValue(token, out var transfer) && transfer.UserId == userId && transfer.Began + Lifetime >= _clock.GetUtcNow()
        ? transfer
        : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "The file continuation token is not valid, or has expired.");

    /// <summary>Ends a transfer.</summary>
    public void End(string token) => _transfers.TryRemove(token, out _);
}
