using System;

namespace ErpIntegration.Plugins.Outbox;

/// <summary>Something that happened to a record and that the ERP has to know.</summary>
/// <typeparam name="TData">Type of the event's data.</typeparam>
internal sealed class OutboxEvent<TData>
    where TData : class
{
    /// <summary>Makes one.</summary>
    /// <param name="type">What happened.</param>
    /// <param name="table">Logical name of the record's table.</param>
    /// <param name="id">The record.</param>
    /// <param name="label">The record's name for people, for example its number.</param>
    /// <param name="data">What the consumer needs to know.</param>
    /// <param name="tellsState">Whether it tells the state the record is in.</param>
    /// <param name="found">Which version of the record it found; null where that isn't known.</param>
    public OutboxEvent(string type, string table, Guid id, string label, TData data, bool tellsState, string? found)
    {
        Type = type;
        Table = table;
        Id = id;
        Label = label;
        Data = data;
        TellsState = tellsState;
        Found = found;
    }

    /// <summary>What happened.</summary>
    public string Type { get; }

    /// <summary>Logical name of the record's table.</summary>
    public string Table { get; }

    /// <summary>The record.</summary>
    public Guid Id { get; }

    /// <summary>The record's name for people.</summary>
    public string Label { get; }

    /// <summary>What the consumer needs to know.</summary>
    public TData Data { get; }

    /// <summary>Whether it tells the state the record is in.</summary>
    public bool TellsState { get; }

    /// <summary>Which version of the record it found.</summary>
    public string? Found { get; }

    /// <summary>What its messages are ordered by.</summary>
    public string Subject => Messaging.Subject.Of(Table, Id);
}
