using System;
using System.Globalization;
using System.Linq;
using ErpIntegration.Data;
using ErpIntegration.Messaging;
using ErpIntegration.Naming;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Outbox;

/// <summary>
/// Writes messages into the outbox table, in the transaction of the change they tell about: both commit or neither.
/// One request makes one message of a type for a record. The platform fires a step twice for an update that writes the state and other columns ("Behavior of specialized
/// update operations"); the second firing then brings the waiting message up to date instead of adding another.
/// </summary>
internal sealed class MessageOutbox
{
    private readonly PluginScope _scope;

    /// <summary>Makes one.</summary>
    public MessageOutbox(PluginScope scope) => _scope = scope;

    /// <summary>Writes a message.</summary>
    public void Write<TData>(OutboxEvent<TData> happened)
        where TData : class
    {
        var subject = SubjectRow.Read(_scope.System, happened.Subject);
        var messageId = MessageId(happened.Type, happened.Subject);
        if (!subject.IsRecent(messageId))
        {
            if (!happened.TellsState || !subject.WasTold(happened.Type, happened.Found) || !IsToldBy(Find(happened.Type, subject.LastIds()), happened))
                Insert(happened, messageId, subject);
            return;
        }

        if (subject.IsCurrent(messageId, happened.TellsState ? happened.Type : null) && Find(happened.Type, messageId.ToString("D")) is { } waiting && IsUntouched(waiting))
            Refresh(happened, messageId, waiting);
        else
            // Sent already, by an earlier transaction of the same request, or followed by the opposite. Losing a change would be worse than a second message.
            Insert(happened, Guid.NewGuid(), subject);
    }

    private void Insert<TData>(OutboxEvent<TData> happened, Guid messageId, SubjectRow subject)
        where TData : class
    {
        var context = _scope.Context;
        var sequence = subject.NextSequence;
        subject.Add(messageId, happened.TellsState ? happened.Type : null, happened.Found, context.OperationCreatedOn);
        _scope.System.Create(new Entity(IntegrationMessage.Table)
        {
            [IntegrationMessage.Name] = Text.Truncate(
                string.Format(CultureInfo.InvariantCulture, "{0} {1} #{2}", happened.Type, happened.Label, sequence), IntegrationMessage.NameLength),
            [IntegrationMessage.MessageId] = messageId.ToString("D"),
            [IntegrationMessage.EventType] = happened.Type,
            [IntegrationMessage.Subject] = happened.Subject,
            [IntegrationMessage.Sequence] = sequence,
            [IntegrationMessage.Envelope] = Envelope(happened, messageId, sequence),
            [IntegrationMessage.ContentType] = CloudEventFormat.ContentType,
            [IntegrationMessage.State] = new OptionSetValue((int)MessageState.Pending),
            [IntegrationMessage.Attempts] = 0,
            [IntegrationMessage.SourceTable] = happened.Table,
            [IntegrationMessage.SourceId] = happened.Id.ToString("D"),
            [IntegrationMessage.TraceId] = Traceparent.TraceId(context.CorrelationId),
            [IntegrationMessage.OccurredOn] = context.OperationCreatedOn,
        });
        _scope.Trace.Write($"Message {messageId} written: {happened.Type} of {happened.Subject}, sequence {sequence}");
    }

    private void Refresh<TData>(OutboxEvent<TData> happened, Guid messageId, Entity waiting)
        where TData : class
    {
        var sequence = waiting.GetAttributeValue<int>(IntegrationMessage.Sequence);
        _scope.System.Update(new Entity(IntegrationMessage.Table, waiting.Id)
        {
            [IntegrationMessage.Envelope] = Envelope(happened, messageId, sequence),
        });
        _scope.Trace.Write($"Message {messageId} brought up to date: the same request fired again");
    }

    private string Envelope<TData>(OutboxEvent<TData> happened, Guid messageId, int sequence)
        where TData : class
    {
        var context = _scope.Context;
        return Json.Write(new CloudEvent<TData>
        {
            Id = messageId.ToString("D"),
            Source = "/dataverse/" + Uri.EscapeDataString(context.OrganizationName ?? context.OrganizationId.ToString("D")),
            Type = happened.Type,
            Subject = happened.Subject,
            Time = Timestamp.Format(context.OperationCreatedOn),
            DataSchema = EventType.Schema(happened.Type),
            Traceparent = Traceparent.Create(context.CorrelationId, messageId),
            Sequence = sequence.ToString(CultureInfo.InvariantCulture),
            PartitionKey = happened.Subject,
            Data = happened.Data,
        });
    }

    /// <summary>The same for everything one request does to a record, however deep, another for the next request.</summary>
    private Guid MessageId(string type, string subject)
    {
        var request = Request();
        return NameBasedGuid.Create(string.Format(
            CultureInfo.InvariantCulture, "message:{0:D}:{1}:{2}:{3:D}", request.OrganizationId, type, subject, request.RequestId ?? request.OperationId));
    }

    /// <summary>The outermost operation that is a transaction of its own: a batch of requests isn't one.</summary>
    private IPluginExecutionContext Request()
    {
        var request = _scope.Context;
        while (request.ParentContext is { } parent && parent.Mode == request.Mode && parent.MessageName is not (SdkMessages.ExecuteMultiple or SdkMessages.ExecuteTransaction))
            request = parent;
        return request;
    }

    /// <summary>Lets a message that told the same state tell the record as it is now. False when it left already and told something else.</summary>
    private bool IsToldBy<TData>(Entity? twin, OutboxEvent<TData> happened)
        where TData : class
    {
        if (twin is null)
            return false;
        if (IsUntouched(twin))
            Refresh(happened, Guid.Parse(twin.GetAttributeValue<string>(IntegrationMessage.MessageId)), twin);
        else if (!CloudEventFormat.HasData(twin.GetAttributeValue<string>(IntegrationMessage.Envelope), Json.Write(happened.Data)))
            return false;
        _scope.Trace.Write($"{happened.Type} of {happened.Subject} was told by an operation that found the record as this one did");
        return true;
    }

    /// <summary>The newest message of a type among these ids.</summary>
    private Entity? Find(string type, params string[] ids)
    {
        var query = new QueryExpression(IntegrationMessage.Table)
        {
            ColumnSet = new ColumnSet(
                IntegrationMessage.MessageId, IntegrationMessage.Sequence, IntegrationMessage.State, IntegrationMessage.Attempts, IntegrationMessage.Envelope),
        };
        query.Criteria.AddCondition(IntegrationMessage.MessageId, ConditionOperator.In, ids.Cast<object>().ToArray());
        query.Criteria.AddCondition(IntegrationMessage.EventType, ConditionOperator.Equal, type);
        query.AddOrder(IntegrationMessage.Sequence, OrderType.Descending);
        return _scope.System.First(query);
    }

    private static bool IsUntouched(Entity message)
        => message.Choice(IntegrationMessage.State) == (int)MessageState.Pending && message.GetAttributeValue<int>(IntegrationMessage.Attempts) == 0;
}
