using System;

namespace LocalDataverse.Broker.Queues;

/// <summary>The id of a message that was taken in, and until when another with the same id is its duplicate.</summary>
internal sealed record SeenMessage(string MessageId, DateTimeOffset Until);
