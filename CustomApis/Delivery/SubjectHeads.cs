using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Data;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.CustomApis.Delivery;

/// <summary>Has the next message of subjects sent: it only asks for it, in the same transaction; a job of its own sends.</summary>
internal sealed class SubjectHeads
{
    private const int ChunkSize = 200;

    private readonly PluginScope _scope;

    /// <summary>Makes one.</summary>
    public SubjectHeads(PluginScope scope) => _scope = scope;

    /// <summary>Asks for the next message of each subject; a subject without one, or whose next message was given up, isn't due any more.</summary>
    /// <returns>How many messages were asked for.</returns>
    public int Request(IEnumerable<string> subjects)
    {
        var requested = 0;
        foreach (var chunk in Chunks(subjects.Distinct(StringComparer.Ordinal).ToList()))
        {
            var heads = Heads(chunk);
            foreach (var row in Rows(chunk))
            {
                var head = heads.TryGetValue(row.GetAttributeValue<string>(IntegrationSubject.Subject), out var found) ? found : null;
                requested += Request(row, head);
            }
        }

        return requested;
    }

    private int Request(Entity subject, Entity? head)
    {
        var isDue = head != null && head.Choice(IntegrationMessage.State) != (int)MessageState.DeadLettered;
        var now = _scope.Clock.UtcNow;
        _scope.System.Update(new Entity(IntegrationSubject.Table, subject.Id) { [IntegrationSubject.DueOn] = isDue ? now : null });
        if (!isDue)
            return 0;
        _scope.System.Update(new Entity(IntegrationMessage.Table, head!.Id) { [IntegrationMessage.DispatchRequestedOn] = now });
        return 1;
    }

    private Dictionary<string, Entity> Heads(object[] subjects)
    {
        var query = new QueryExpression(IntegrationMessage.Table)
        {
            ColumnSet = new ColumnSet(IntegrationMessage.Subject, IntegrationMessage.State),
        };
        query.Criteria.AddCondition(IntegrationMessage.Subject, ConditionOperator.In, subjects);
        query.Criteria.AddCondition(
            IntegrationMessage.State, ConditionOperator.In,
            (int)MessageState.Pending, (int)MessageState.Failed, (int)MessageState.Held, (int)MessageState.DeadLettered);
        query.AddOrder(IntegrationMessage.Subject, OrderType.Ascending);
        query.AddOrder(IntegrationMessage.Sequence, OrderType.Ascending);
        var heads = new Dictionary<string, Entity>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in _scope.System.All(query))
        {
            var subject = row.GetAttributeValue<string>(IntegrationMessage.Subject);
            if (!heads.ContainsKey(subject))
                heads.Add(subject, row);
        }

        return heads;
    }

    private IReadOnlyList<Entity> Rows(object[] subjects)
    {
        var query = new QueryExpression(IntegrationSubject.Table) { ColumnSet = new ColumnSet(IntegrationSubject.Subject) };
        query.Criteria.AddCondition(IntegrationSubject.Subject, ConditionOperator.In, subjects);
        return _scope.System.All(query);
    }

    private static IEnumerable<object[]> Chunks(List<string> subjects)
    {
        for (var start = 0; start < subjects.Count; start += ChunkSize)
            yield return subjects.Skip(start).Take(ChunkSize).Cast<object>().ToArray();
    }
}
