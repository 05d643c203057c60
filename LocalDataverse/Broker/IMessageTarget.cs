using System;
using System.Collections.Generic;
using Amqp.Framing;
using LocalDataverse.Broker.Messages;

namespace LocalDataverse.Broker;

/// <summary>What messages are sent to. Thread-safe.</summary>
internal interface IMessageTarget
{
    /// <summary>Path of the entity.</summary>
    string Name { get; }

    /// <summary>Largest message that it takes, in bytes of its AMQP encoding.</summary>
    long MaxMessageSizeBytes { get; }

    /// <summary>
    /// Takes messages in, all or none, in the order of the calls. <paramref name="done"/> is called once: when they are on the disk, or with what
    /// prevented it.
    /// </summary>
    void Send(IReadOnlyList<BrokeredMessage> messages, Action<Error?> done);
}
