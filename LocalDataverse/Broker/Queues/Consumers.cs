using System;
using System.Collections.Generic;

namespace LocalDataverse.Broker.Queues;

/// <summary>Who waits for messages of a sub-queue; each in turn. Not thread-safe.</summary>
internal sealed class Consumers
{
    private readonly List<IConsumer> _consumers = [];
    private int _next;

    public void Add(IConsumer consumer) => _consumers.Add(consumer);

    public void Remove(IConsumer consumer) => _consumers.Remove(consumer);

    /// <summary>The next one that has credit and for whom there is something; null when there is none.</summary>
    public IConsumer? Next(Func<IConsumer, bool> hasWork)
    {
        for (var i = 0; i < _consumers.Count; i++)
        {
            _next = (_next + 1) % _consumers.Count;
            if (_consumers[_next].Credit > 0 && hasWork(_consumers[_next]))
                return _consumers[_next];
        }
        return null;
    }

    /// <summary>Tells those who drain that this was all.</summary>
    public void CompleteDrains()
    {
        foreach (var consumer in _consumers)
        {
            if (consumer.IsDraining)
                consumer.CompleteDrain();
        }
    }
}
