using System;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Dispatch;

/// <summary>A message as its row holds it.</summary>
internal sealed class OutboxMessage
{
    /// <summary>The columns to read.</summary>
    public static readonly ColumnSet Columns = new ColumnSet(
        IntegrationMessage.MessageId, IntegrationMessage.EventType, IntegrationMessage.Subject, IntegrationMessage.Sequence, IntegrationMessage.State,
        IntegrationMessage.Attempts, IntegrationMessage.NextAttemptOn, IntegrationMessage.Envelope, IntegrationMessage.TraceId, IntegrationMessage.VersionNumber);

    /// <summary>Makes one.</summary>
    /// <param name="row">Its row with these columns.</param>
    public OutboxMessage(Entity row)
    {
        RowId = row.Id;
        RowVersion = row.RowVersion;
        MessageId = row.GetAttributeValue<string>(IntegrationMessage.MessageId);
        EventType = row.GetAttributeValue<string>(IntegrationMessage.EventType);
        Subject = row.GetAttributeValue<string>(IntegrationMessage.Subject);
        Sequence = row.GetAttributeValue<int>(IntegrationMessage.Sequence);
        State = (MessageState)(row.Choice(IntegrationMessage.State) ?? 0);
        Attempts = row.GetAttributeValue<int>(IntegrationMessage.Attempts);
        NextAttemptOn = row.GetAttributeValue<DateTime?>(IntegrationMessage.NextAttemptOn);
        Envelope = row.GetAttributeValue<string>(IntegrationMessage.Envelope);
        TraceId = row.GetAttributeValue<string>(IntegrationMessage.TraceId);
    }

    /// <summary>Primary key of the row.</summary>
    public Guid RowId { get; }

    /// <summary>Version of the row, for writes that must not overwrite others.</summary>
    public string RowVersion { get; }

    /// <summary>Id of the message: the same for every delivery.</summary>
    public string MessageId { get; }

    /// <summary>What happened.</summary>
    public string EventType { get; }

    /// <summary>What it is ordered by.</summary>
    public string Subject { get; }

    /// <summary>Position in the subject.</summary>
    public int Sequence { get; }

    /// <summary>State.</summary>
    public MessageState State { get; }

    /// <summary>Attempts so far.</summary>
    public int Attempts { get; }

    /// <summary>Not to be tried before; null where that doesn't matter.</summary>
    public DateTime? NextAttemptOn { get; }

    /// <summary>CloudEvents envelope.</summary>
    public string Envelope { get; }

    /// <summary>Trace id: 32 hex digits.</summary>
    public string TraceId { get; }

    /// <summary>Whether it still has to be sent, now or later.</summary>
    public bool IsUnsent => State is MessageState.Pending or MessageState.Failed or MessageState.Held;
}
