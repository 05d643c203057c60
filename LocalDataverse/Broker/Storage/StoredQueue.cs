using System.Collections.Generic;
using LocalDataverse.Broker.Messages;

namespace LocalDataverse.Broker.Storage;

/// <summary>A queue as it was when the broker stopped.</summary>
internal sealed record StoredQueue(QueueOptions Options, long LastSequenceNumber, IReadOnlyList<BrokeredMessage> Messages);
