using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Security.Cryptography;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Files;

/// <summary>The uploads and downloads in progress, by their continuation tokens. They live in memory and end with the process, or a day after they began. Thread-safe.</summary>
internal sealed class FileTransfers
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);
    private readonly ConcurrentDictionary<string, FileTransfer> _transfers = new(StringComparer.Ordinal);
    private readonly TimeProvider _clock;

    public FileTransfers(TimeProvider clock) => _clock = clock;

    /// <summary>Begins an upload and gives its token.</summary>
    public string BeginUpload(Guid userId, EntityReference row, string column, string name, Action<OperationContext, long> demandSize) =>
        Begin(new FileTransfer(_clock.GetUtcNow(), userId, row, column, name) { DemandSize = demandSize });

    /// <summary>Begins a download and gives its token. The bytes stay where they are.</summary>
    public string BeginDownload(Guid userId, EntityReference row, string column, string name, Func<IDataSession, byte[]> read) =>
        Begin(new FileTransfer(_clock.GetUtcNow(), userId, row, column, name) { Read = read });

    /// <summary>The user's transfer of a token.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">There is none.</exception>
    public FileTransfer Find(string token, Guid userId) => _transfers.TryGetValue(token, out var transfer) && transfer.UserId == userId && transfer.Began + Lifetime >= _clock.GetUtcNow()
        ? transfer
        : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "The file continuation token is not valid, or has expired.");

    /// <summary>Ends a transfer.</summary>
    public void End(string token) => _transfers.TryRemove(token, out _);

    private string Begin(FileTransfer transfer)
    {
        foreach (var (token, _) in _transfers.Where(t => t.Value.Began + Lifetime < transfer.Began)) _transfers.TryRemove(token, out _);
        var fresh = Convert.ToBase64String(RandomNumberGenerator.GetBytes(24));
        _transfers[fresh] = transfer;
        return fresh;
    }
}
