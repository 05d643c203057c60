using System;
using System.Collections.Generic;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.Storage;

/// <summary>Where messages and queues outlive the process. Thread-safe; commands are carried out in the order they come in.</summary>
internal interface IMessageStore : IAsyncDisposable
{
    /// <summary>A key that no message had before.</summary>
    long NextId();

    /// <summary>The access key of an earlier start; null when there was none.</summary>
    string? LoadAccessKey();

    void SaveAccessKey(string key);

    /// <summary>The queues of an earlier start, with their last sequence number and their messages in order.</summary>
    IEnumerable<StoredQueue> LoadQueues();

    void SaveQueue(QueueOptions options, QueueKind kind);

    /// <summary>The topics of an earlier start; their subscriptions are among the queues.</summary>
    IReadOnlyList<TopicOptions> LoadTopics();

    void SaveTopic(TopicOptions options);

    /// <summary>The event hubs of an earlier start; their partitions are among the queues.</summary>
    IReadOnlyList<EventHubOptions> LoadEventHubs();

    void SaveEventHub(EventHubOptions options);

    void Enqueue(StoreCommand command);
}
