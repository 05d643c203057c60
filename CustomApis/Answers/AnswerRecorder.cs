using System;
using System.ServiceModel;
using ErpIntegration.CustomApis.Delivery;
using ErpIntegration.Data;
using ErpIntegration.Errors;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.CustomApis.Answers;

/// <summary>
/// Writes an answer into the message and into the record it is about, once: the same answer again changes nothing, another one is an error. A message counts as
/// answered whatever state it is in, because the ERP can be faster than the note that it was sent.
/// </summary>
internal sealed class AnswerRecorder
{
    private static readonly ColumnSet Columns = new ColumnSet(
        IntegrationMessage.State, IntegrationMessage.ErpReference, IntegrationMessage.SourceTable, IntegrationMessage.SourceId, IntegrationMessage.Subject,
        IntegrationMessage.Sequence, IntegrationMessage.VersionNumber);

    private readonly PluginScope _scope;

    /// <summary>Makes one.</summary>
    public AnswerRecorder(PluginScope scope) => _scope = scope;

    /// <summary>Writes it.</summary>
    /// <returns>False when the same answer was written before.</returns>
    /// <exception cref="ErpException"><see cref="ErrorCode.MessageUnknown"/>, <see cref="ErrorCode.AnswerContradicts"/> or <see cref="ErrorCode.MessageChanging"/>.</exception>
    public bool Write(string messageId, Answer answer)
    {
        var message = Find(messageId);
        if (IsAnswered(message))
        {
            EnsureSame(message, messageId, answer);
            return false;
        }

        UpdateMessage(message, messageId, answer);
        UpdateRecord(message, answer);
        if (HeldBackOthers(message))
            new SubjectHeads(_scope).Request(new[] { message.GetAttributeValue<string>(IntegrationMessage.Subject) });
        return true;
    }

    private Entity Find(string messageId)
    {
        var query = new QueryExpression(IntegrationMessage.Table) { ColumnSet = new ColumnSet(IntegrationMessage.Id) };
        query.Criteria.AddCondition(IntegrationMessage.MessageId, ConditionOperator.Equal, messageId);
        var found = _scope.System.First(query)
            ?? throw new ErpException(ErrorCode.MessageUnknown, $"There is no message with the id {messageId}.");
        return _scope.System.Retrieve(IntegrationMessage.Table, found.Id, Columns);
    }

    private static bool IsAnswered(Entity message)
        => message.Choice(IntegrationMessage.State) is (int)MessageState.Acknowledged or (int)MessageState.Rejected;

    /// <summary>Whether it wasn't marked as sent: what comes after it in its subject may have waited for it.</summary>
    private static bool HeldBackOthers(Entity message)
        => message.Choice(IntegrationMessage.State) is (int)MessageState.Failed or (int)MessageState.DeadLettered or (int)MessageState.Held;

    private static void EnsureSame(Entity message, string messageId, Answer answer)
    {
        var state = (MessageState)message.Choice(IntegrationMessage.State)!.Value;
        var reference = message.GetAttributeValue<string>(IntegrationMessage.ErpReference);
        var sameReference = !answer.Accepted || string.Equals(reference, answer.ErpReference, StringComparison.Ordinal);
        if (state == answer.State && sameReference)
            return;
        throw new ErpException(
            ErrorCode.AnswerContradicts,
            state == MessageState.Acknowledged
                ? $"Message {messageId} was accepted before with the ERP number {reference}. That can't be changed by another answer."
                : $"Message {messageId} was rejected before. That can't be changed by another answer.");
    }

    private void UpdateMessage(Entity message, string messageId, Answer answer)
    {
        var change = new Entity(IntegrationMessage.Table, message.Id)
        {
            RowVersion = message.RowVersion,
            [IntegrationMessage.State] = new OptionSetValue((int)answer.State),
            [IntegrationMessage.AcknowledgedOn] = answer.GivenOn,
            [IntegrationMessage.ErpReference] = answer.ErpReference,
            [IntegrationMessage.RejectionReason] = answer.Accepted ? null : answer.Reason,
            [IntegrationMessage.AnswerTraceparent] = answer.Traceparent,
            [IntegrationMessage.NextAttemptOn] = null,
        };
        try
        {
            _scope.System.Execute(new UpdateRequest { Target = change, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
        }
        catch (FaultException<OrganizationServiceFault> fault) when (PlatformFaults.IsStaleRow(fault))
        {
            throw new ErpException(ErrorCode.MessageChanging, $"Message {messageId} is being changed by somebody else at this moment. Send the answer again.", fault);
        }
    }

    private void UpdateRecord(Entity message, Answer answer)
    {
        var table = AnsweredTables.Find(message.GetAttributeValue<string>(IntegrationMessage.SourceTable));
        if (table is null || !Guid.TryParse(message.GetAttributeValue<string>(IntegrationMessage.SourceId), out var id))
            return;

        // Asked for, not just updated: a record that was deleted meanwhile must not cost us the answer, and a failed update would end the transaction.
        var query = new QueryExpression(table.Table) { ColumnSet = new ColumnSet(table.Label, table.ErpNumber, ActivityTask.OwnerId) };
        query.Criteria.AddCondition(table.Key, ConditionOperator.Equal, id);
        if (_scope.System.First(query) is not { } record)
        {
            _scope.Trace.Write($"{table.Table} {id} was deleted; the answer is kept in the message only");
            return;
        }

        var change = new Entity(table.Table, id);
        if (!IsOvertaken(message))
            table.Apply(answer, change);
        else if (answer.Accepted && record.GetAttributeValue<string>(table.ErpNumber) is null)
            change[table.ErpNumber] = answer.ErpReference;
        if (change.Attributes.Count > 0)
            _scope.System.Update(change);
        if (!answer.Accepted)
            RejectionTask.Create(_scope.System, table, record, answer.Reason!);
    }

    /// <summary>Whether a later message of the same record was answered before: then the record shows the newer answer and keeps it.</summary>
    private bool IsOvertaken(Entity message)
    {
        var query = new QueryExpression(IntegrationMessage.Table) { ColumnSet = new ColumnSet(IntegrationMessage.Id) };
        query.Criteria.AddCondition(IntegrationMessage.Subject, ConditionOperator.Equal, message.GetAttributeValue<string>(IntegrationMessage.Subject));
        query.Criteria.AddCondition(IntegrationMessage.Sequence, ConditionOperator.GreaterThan, message.GetAttributeValue<int>(IntegrationMessage.Sequence));
        query.Criteria.AddCondition(IntegrationMessage.State, ConditionOperator.In, (int)MessageState.Acknowledged, (int)MessageState.Rejected);
        return _scope.System.First(query) != null;
    }
}
