using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Events;

/// <summary>A plug-in that tells that a record went from one state into another.</summary>
/// <typeparam name="TData">Data contract of the message.</typeparam>
public abstract class CaptureTransition<TData> : CaptureEvent<TData>, IStateEvent
    where TData : class
{
    private readonly string _column;
    private readonly int? _from;
    private readonly int _to;
    private readonly bool _endsAnother;

    /// <summary>Makes one.</summary>
    /// <param name="column">The choice column that holds the state.</param>
    /// <param name="from">The state before; null for any other.</param>
    /// <param name="to">The state after.</param>
    /// <param name="endsAnother">Whether it is told only of records that were told about before: nobody has to hear that an order it never heard of was cancelled.</param>
    private protected CaptureTransition(string column, int? from, int to, bool endsAnother = false)
    {
        _column = column;
        _from = from;
        _to = to;
        _endsAnother = endsAnother;
    }

    FilterExpression IStateEvent.CallsFor()
    {
        var filter = new FilterExpression();
        filter.AddCondition(_column, ConditionOperator.Equal, _to);
        Narrow(filter);
        return filter;
    }

    bool IStateEvent.IsMissing(string? lastTransition) => lastTransition != Type && !(_endsAnother && lastTransition is null);

    bool IStateEvent.Capture(PluginScope scope, Guid id) => Write(scope, id, tellsState: true);

    /// <summary>Leaves out records in that state which call for no message all the same.</summary>
    private protected virtual void Narrow(FilterExpression filter)
    {
    }

    /// <inheritdoc />
    private protected sealed override IReadOnlyList<Guid> Happened(RecordChange change, PluginScope scope) => change.When(change.Moves(_column, _from, _to));
}
