using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ErpIntegration.Messaging;
using ErpIntegration.Plugins.Outbox;
using ErpIntegration.Registration;
using ErpIntegration.Time;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Plugins.Events;

/// <summary>
/// A plug-in that tells about one event: it sees whether the operation is the event, takes a snapshot of the record and puts a message into the outbox, in the same
/// transaction. A new event is a class like that with its <see cref="IntegrationEventAttribute"/>, steps and image.
/// </summary>
/// <typeparam name="TData">Data contract of the message.</typeparam>
public abstract class CaptureEvent<TData> : PluginBase
    where TData : class
{
    /// <summary>Alias of the image with the columns as they were.</summary>
    private protected const string PreImage = "PreImage";

    private readonly IntegrationEventAttribute _event;

    private protected CaptureEvent()
        : base(SystemClock.Instance)
    {
        _event = GetType().GetCustomAttribute<IntegrationEventAttribute>() ?? throw new InvalidOperationException(GetType().Name + " declares no event.");
        Watched = GetType().GetCustomAttributes<PluginStepAttribute>().SelectMany(step => step.FilteringColumns ?? Array.Empty<string>()).ToArray();
    }

    /// <summary>Type of the event.</summary>
    public string Type => _event.Type;

    /// <summary>Logical name of the table of its subject.</summary>
    public string Table => _event.Table;

    /// <summary>The columns whose change is the event: those its step is filtered by.</summary>
    private protected string[] Watched { get; }

    /// <summary>Writes the message of a record.</summary>
    /// <param name="scope">The execution.</param>
    /// <param name="id">The record.</param>
    /// <param name="tellsState">Whether the message tells the state the record is in.</param>
    /// <param name="found">Which version of the record the event found; null where that isn't known.</param>
    /// <returns>False for a record that turns out not to call for one.</returns>
    private protected bool Write(PluginScope scope, Guid id, bool tellsState, string? found = null)
    {
        if (Read(scope.System, id) is not { } snapshot)
        {
            scope.Trace.Write($"{Table} {id} calls for no {Type}");
            return false;
        }

        new MessageOutbox(scope).Write(new OutboxEvent<TData>(Type, Table, id, snapshot.Label, snapshot.Data, tellsState, found));
        return true;
    }

    /// <inheritdoc />
    private protected sealed override void Run(PluginScope scope)
    {
        var change = new RecordChange(scope.Context, PreImage);
        var records = Happened(change, scope);
        if (records.Count == 0)
        {
            scope.Trace.Write($"Not {Type}");
            return;
        }

        var isEcho = EchoGuard.IsEcho(scope);
        var tellsState = TellsState(change);
        foreach (var id in records)
        {
            if (!isEcho)
                Write(scope, id, tellsState, change.Found);
            else if (tellsState)
                // The ERP knows the state without a message: a reconciliation must not find that one is missing.
                SubjectRow.Read(scope.System, Subject.Of(Table, id)).Know(Type);
        }
    }

    /// <summary>The records of the event; none when the operation isn't the event.</summary>
    private protected abstract IReadOnlyList<Guid> Happened(RecordChange change, PluginScope scope);

    /// <summary>Whether the event tells the state the record is in: as declared.</summary>
    private protected virtual bool TellsState(RecordChange change) => _event.TellsState;

    /// <summary>Takes the snapshot; null where the record turns out not to call for a message.</summary>
    private protected abstract EventSnapshot<TData>? Read(IOrganizationService system, Guid id);
}
