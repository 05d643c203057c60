namespace ErpIntegration.Plugins.Dispatch.Transports;

/// <summary>A way by which messages leave.</summary>
internal interface IMessageTransport
{
    /// <summary>Where they go, for people: the name of a service endpoint, or the address of a queue.</summary>
    string Destination { get; }

    /// <summary>Largest envelope that travels whole, in bytes of UTF-8.</summary>
    int MaximumBytes { get; }

    /// <summary>Sends a message; it is taken over when this returns, and any exception means that it may not be.</summary>
    /// <param name="message">The message.</param>
    /// <param name="envelope">Its envelope as it travels.</param>
    void Send(OutboxMessage message, string envelope);
}
