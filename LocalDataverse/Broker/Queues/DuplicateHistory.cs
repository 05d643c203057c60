using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Broker.Messages;

namespace LocalDataverse.Broker.Queues;

/// <summary>
/// The ids of messages that a queue took in lately (Microsoft: "Duplicate detection"). A message without an id is nobody's duplicate. Not thread-safe.
/// </summary>
internal sealed class DuplicateHistory
{
    private readonly Dictionary<string, DateTimeOffset> _known = new(StringComparer.Ordinal);
    private readonly PriorityQueue<string, DateTimeOffset> _ends = new();

    public DuplicateHistory(IEnumerable<SeenMessage> seen)
    {
        foreach (var message in seen)
            Remember(message);
    }

    /// <summary>Those of the messages that aren't duplicates, of earlier ones or of each other, and remembers them.</summary>
    public (IReadOnlyList<BrokeredMessage> Fresh, IReadOnlyList<SeenMessage> Seen) Sift(IReadOnlyList<BrokeredMessage> messages, DateTimeOffset now, TimeSpan window)
    {
        Forget(now);
        var (fresh, seen) = (new List<BrokeredMessage>(messages.Count), new List<SeenMessage>(messages.Count));
        foreach (var message in messages)
        {
            if (message.MessageId is { } id)
            {
                if (_known.ContainsKey(id))
                    continue;
                seen.Add(new SeenMessage(id, now + window));
                Remember(seen[^1]);
            }
            fresh.Add(message);
        }
        return (fresh, seen);
    }

    /// <summary>Messages that weren't taken in after all may come again.</summary>
    public void Forget(IEnumerable<SeenMessage> messages)
    {
        foreach (var message in messages.Where(message => _known.GetValueOrDefault(message.MessageId) == message.Until))
            _known.Remove(message.MessageId);
    }

    private void Remember(SeenMessage message)
    {
        _known[message.MessageId] = message.Until;
        _ends.Enqueue(message.MessageId, message.Until);
    }

    private void Forget(DateTimeOffset now)
    {
        while (_ends.TryPeek(out var id, out var until) && until <= now)
        {
            _ends.Dequeue();
            if (_known.GetValueOrDefault(id) == until)
                _known.Remove(id);
        }
    }
}
