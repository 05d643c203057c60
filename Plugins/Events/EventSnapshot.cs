namespace ErpIntegration.Plugins.Events;

/// <summary>What a message says about a record.</summary>
/// <typeparam name="TData">Its data contract.</typeparam>
internal sealed class EventSnapshot<TData>
    where TData : class
{
    /// <summary>Makes one.</summary>
    /// <param name="label">The record's name for people, for example its number.</param>
    /// <param name="data">What the consumer needs to know.</param>
    public EventSnapshot(string label, TData data)
    {
        Label = label;
        Data = data;
    }

    /// <summary>The record's name for people.</summary>
    public string Label { get; }

    /// <summary>What the consumer needs to know.</summary>
    public TData Data { get; }
}
