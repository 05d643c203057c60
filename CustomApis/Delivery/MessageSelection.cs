using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Errors;
using ErpIntegration.Requests;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.CustomApis.Delivery;

/// <summary>Which messages an administrator means: one by its id, those of a filter, or all that were given up.</summary>
internal sealed class MessageSelection
{
    /// <summary>One message, by its id.</summary>
    public const string MessageId = "MessageId";

    /// <summary>Those of a type.</summary>
    public const string EventTypeFilter = "EventType";

    /// <summary>Those of a record, as table/id.</summary>
    public const string SubjectFilter = "Subject";

    /// <summary>Those in a state.</summary>
    public const string StateFilter = "State";

    /// <summary>Those of events since.</summary>
    public const string OccurredFrom = "OccurredFrom";

    /// <summary>Those of events before.</summary>
    public const string OccurredBefore = "OccurredBefore";

    /// <summary>All that were given up.</summary>
    public const string All = "All";

    /// <summary>The most messages a call touches.</summary>
    public const int Maximum = 500;

    private const int TextLength = 200;

    private static readonly ColumnSet Columns = new ColumnSet(
        IntegrationMessage.MessageId, IntegrationMessage.Subject, IntegrationMessage.Sequence, IntegrationMessage.State, IntegrationMessage.Envelope,
        IntegrationMessage.OriginalEnvelope, IntegrationMessage.Replays);

    private readonly string? _messageId;
    private readonly FilterExpression _filter;

    private MessageSelection(string? messageId, FilterExpression filter)
    {
        _messageId = messageId;
        _filter = filter;
    }

    /// <summary>Whether it names one message.</summary>
    public bool IsOne => _messageId != null;

    /// <summary>Reads the request.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.InputMissing"/> or <see cref="ErrorCode.InputInvalid"/>.</exception>
    public static MessageSelection Read(ApiRequest request)
    {
        var messageId = request.Optional(MessageId, IntegrationMessage.MessageIdLength);
        var filter = new FilterExpression();
        Add(filter, IntegrationMessage.EventType, ConditionOperator.Equal, request.Optional(EventTypeFilter, TextLength));
        Add(filter, IntegrationMessage.Subject, ConditionOperator.Equal, request.Optional(SubjectFilter, TextLength));
        Add(filter, IntegrationMessage.OccurredOn, ConditionOperator.GreaterEqual, request.Time(OccurredFrom));
        Add(filter, IntegrationMessage.OccurredOn, ConditionOperator.LessThan, request.Time(OccurredBefore));
        var state = StateOf(request.Optional(StateFilter, TextLength));
        var isFiltered = filter.Conditions.Count > 0 || state != null;

        if (messageId != null && (isFiltered || request.Flag(All)))
            throw new ErpException(ErrorCode.InputInvalid, $"The parameter {MessageId} names one message; no other filter goes with it.");
        if (messageId is null && !isFiltered && !request.Flag(All))
            throw new ErpException(ErrorCode.InputMissing, $"Say which messages: the parameter {MessageId}, a filter, or {All}.");

        if (messageId != null)
            filter.AddCondition(IntegrationMessage.MessageId, ConditionOperator.Equal, messageId);
        else
            filter.AddCondition(IntegrationMessage.State, ConditionOperator.Equal, (int)(state ?? MessageState.DeadLettered));
        return new MessageSelection(messageId, filter);
    }

    /// <summary>Finds them by subject and in their order, at most <see cref="Maximum"/>.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.MessageUnknown"/>.</exception>
    public IReadOnlyList<Entity> Find(IOrganizationService service)
    {
        var query = new QueryExpression(IntegrationMessage.Table) { ColumnSet = Columns, Criteria = _filter, TopCount = Maximum };
        query.AddOrder(IntegrationMessage.Subject, OrderType.Ascending);
        query.AddOrder(IntegrationMessage.Sequence, OrderType.Ascending);
        var rows = service.RetrieveMultiple(query).Entities;
        if (_messageId != null && rows.Count == 0)
            throw new ErpException(ErrorCode.MessageUnknown, $"There is no message with the id {_messageId}.");
        return rows.ToList();
    }

    private static MessageState? StateOf(string? text)
    {
        if (text is null)
            return null;

        // By name: the framework's own parser also takes numbers, and a list of names, which it makes into another state.
        var names = Enum.GetNames(typeof(MessageState));
        return names.FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) is { } known
            ? (MessageState)Enum.Parse(typeof(MessageState), known)
            : throw new ErpException(ErrorCode.InputInvalid, $"The parameter {StateFilter} must be one of {string.Join(", ", names)}.");
    }

    private static void Add(FilterExpression filter, string column, ConditionOperator comparison, object? value)
    {
        if (value != null)
            filter.AddCondition(column, comparison, value);
    }
}
