using System;

namespace LocalDataverse.Broker.Messages;

/// <summary>A receiver's hold on a message.</summary>
/// <param name="Token">The delivery tag, as a GUID.</param>
internal sealed record MessageLock(Guid Token)
{
    /// <summary>When it ends by itself.</summary>
    public required DateTimeOffset Until { get; set; }
}
