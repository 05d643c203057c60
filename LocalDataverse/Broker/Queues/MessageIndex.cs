using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using LocalDataverse.Broker.Messages;

namespace LocalDataverse.Broker.Queues;

/// <summary>The messages of a sub-queue by sequence number, and which of them are ready to be delivered. Not thread-safe.</summary>
internal sealed class MessageIndex
{
    private readonly Dictionary<long, BrokeredMessage> _messages = [];
    private readonly SortedSet<long> _order = [];
    private readonly SortedSet<long> _ready = [];

    public int Count => _messages.Count;

    public int ReadyCount => _ready.Count;

    public void Add(BrokeredMessage message)
    {
        _messages.Add(message.SequenceNumber, message);
        _order.Add(message.SequenceNumber);
    }

    public void Remove(BrokeredMessage message)
    {
        _messages.Remove(message.SequenceNumber);
        _order.Remove(message.SequenceNumber);
        _ready.Remove(message.SequenceNumber);
    }

    /// <summary>Lets an active message be delivered; one in another state, or no longer here, stays as it is.</summary>
    public void MakeReady(BrokeredMessage message)
    {
        if (message.State == MessageState.Active && _messages.ContainsKey(message.SequenceNumber))
            _ready.Add(message.SequenceNumber);
    }

    /// <summary>Takes the oldest ready message out of the ready ones.</summary>
    public bool TryTakeReady([NotNullWhen(true)] out BrokeredMessage? message)
    {
        message = _ready.Count > 0 ? _messages[_ready.Min] : null;
        return message is not null && _ready.Remove(message.SequenceNumber);
    }

    /// <summary>Takes one message out of the ready ones. False when it isn't one of them.</summary>
    public bool TryTakeReady(BrokeredMessage message) => _ready.Remove(message.SequenceNumber);

    /// <summary>The message with this sequence number, if it is still the one that had this key in the store.</summary>
    public bool TryGet(long sequenceNumber, long storeId, [NotNullWhen(true)] out BrokeredMessage? message) =>
        _messages.TryGetValue(sequenceNumber, out message) && message.StoreId == storeId;

    public IEnumerable<BrokeredMessage> From(long sequenceNumber) =>
        _order.GetViewBetween(sequenceNumber, long.MaxValue).Select(number => _messages[number]);

    public int CountFree(MessageState state) => _messages.Values.Count(message => message.State == state && message.Lock is null);

    /// <summary>Messages that are in a state and nobody's; null when one of the numbers isn't such a message's.</summary>
    public IReadOnlyList<BrokeredMessage>? FindFree(IEnumerable<long> sequenceNumbers, MessageState state)
    {
        var found = new List<BrokeredMessage>();
        foreach (var number in sequenceNumbers.Distinct())
        {
            if (!_messages.TryGetValue(number, out var message) || message.State != state || message.Lock is not null)
                return null;
            found.Add(message);
        }
        return found;
    }
}
