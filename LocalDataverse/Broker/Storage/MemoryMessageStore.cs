using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.Storage;

/// <summary>Keeps nothing: for a broker without a data directory.</summary>
internal sealed class MemoryMessageStore : IMessageStore
{
    private long _lastId;

    public long NextId() => Interlocked.Increment(ref _lastId);

    public string? LoadAccessKey() => null;

    public void SaveAccessKey(string key)
    {
    }

    public IEnumerable<StoredQueue> LoadQueues() => [];

    public void SaveQueue(QueueOptions options, QueueKind kind)
    {
    }

    public IReadOnlyList<TopicOptions> LoadTopics() => [];

    public void SaveTopic(TopicOptions options)
    {
    }

    public IReadOnlyList<EventHubOptions> LoadEventHubs() => [];

    public void SaveEventHub(EventHubOptions options)
    {
    }

    public void Enqueue(StoreCommand command) => command.Committed(null);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
