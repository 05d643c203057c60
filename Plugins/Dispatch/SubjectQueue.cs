using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Data;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Dispatch;

/// <summary>The messages of a subject that aren't sent yet, in their order.</summary>
internal sealed class SubjectQueue
{
    /// <summary>How many are read at once: their envelopes come along.</summary>
    public const int PageSize = 20;

    private readonly IOrganizationService _system;
    private readonly string _subject;

    /// <summary>Makes one.</summary>
    /// <param name="system">Dataverse as SYSTEM.</param>
    /// <param name="subject">The subject.</param>
    public SubjectQueue(IOrganizationService system, string subject)
    {
        _system = system;
        _subject = subject;
    }

    /// <summary>The first ones; dead letters too, because they hold back what comes after them.</summary>
    public IReadOnlyList<OutboxMessage> Read()
    {
        var query = Query(MessageState.Pending, MessageState.Failed, MessageState.Held, MessageState.DeadLettered);
        query.ColumnSet = OutboxMessage.Columns;
        query.TopCount = PageSize;
        return _system.RetrieveMultiple(query).Entities.Select(row => new OutboxMessage(row)).ToList();
    }

    /// <summary>Marks what waits behind a dead letter, so that people see why it isn't sent.</summary>
    public void Hold(int afterSequence)
    {
        var query = Query(MessageState.Pending);
        query.ColumnSet = new ColumnSet(IntegrationMessage.Id);
        query.Criteria.AddCondition(IntegrationMessage.Sequence, ConditionOperator.GreaterThan, afterSequence);
        foreach (var row in _system.All(query))
            _system.Update(new Entity(IntegrationMessage.Table, row.Id) { [IntegrationMessage.State] = new OptionSetValue((int)MessageState.Held) });
    }

    private QueryExpression Query(params MessageState[] states)
    {
        var query = new QueryExpression(IntegrationMessage.Table);
        query.Criteria.AddCondition(IntegrationMessage.Subject, ConditionOperator.Equal, _subject);
        query.Criteria.AddCondition(IntegrationMessage.State, ConditionOperator.In, states.Select(state => (object)(int)state).ToArray());
        query.AddOrder(IntegrationMessage.Sequence, OrderType.Ascending);
        return query;
    }
}
