using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using LocalDataverse.Broker.Messages;

namespace LocalDataverse.Broker.Queues;

/// <summary>
/// The messages of a sub-queue by sequence number, and which of them are ready to be delivered: together, or each session by itself. Not thread-safe.
/// </summary>
internal sealed class MessageIndex(bool bySession)
{
    // What receivers without a session ask for.
    private const string NoSession = "";

    private readonly Dictionary<long, BrokeredMessage> _messages = [];
    private readonly SortedSet<long> _order = [];
    private readonly Dictionary<string, SortedSet<long>> _ready = [];

    public int Count => _messages.Count;

    public int ReadyCount { get; private set; }

    /// <summary>The sessions that have a message to deliver.</summary>
    public IEnumerable<(string SessionId, long First)> ReadySessions => _ready.Select(session => (session.Key, session.Value.Min));

    public void Add(BrokeredMessage message)
    {
        _messages.Add(message.SequenceNumber, message);
        _order.Add(message.SequenceNumber);
    }

    public void Remove(BrokeredMessage message)
    {
        _messages.Remove(message.SequenceNumber);
        _order.Remove(message.SequenceNumber);
        TryTakeReady(message);
    }

    /// <summary>Lets an active message be delivered; one in another state, or no longer here, stays as it is.</summary>
    public void MakeReady(BrokeredMessage message)
    {
        if (message.State != MessageState.Active || !_messages.ContainsKey(message.SequenceNumber))
            return;
        if (!_ready.TryGetValue(SessionOf(message), out var session))
            _ready.Add(SessionOf(message), session = []);
        if (session.Add(message.SequenceNumber))
            ReadyCount++;
    }

    /// <summary>Whether there is a message for a receiver that has this session, or none.</summary>
    public bool HasReady(string? sessionId) => _ready.ContainsKey(sessionId ?? NoSession);

    /// <summary>Takes the oldest ready message of a session, or where there are no sessions, out of the ready ones.</summary>
    public bool TryTakeReady(string? sessionId, [NotNullWhen(true)] out BrokeredMessage? message)
    {
        message = _ready.TryGetValue(sessionId ?? NoSession, out var session) ? _messages[session.Min] : null;
        return message is not null && TryTakeReady(message);
    }

    /// <summary>Takes one message out of the ready ones. False when it isn't one of them.</summary>
    public bool TryTakeReady(BrokeredMessage message)
    {
        if (!_ready.TryGetValue(SessionOf(message), out var session) || !session.Remove(message.SequenceNumber))
            return false;
        ReadyCount--;
        // What comes and goes doesn't pile up. Without sessions there is only the one.
        if (session.Count == 0)
            _ready.Remove(SessionOf(message));
        return true;
    }

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

    private string SessionOf(BrokeredMessage message) => bySession ? message.SessionId! : NoSession;
}
