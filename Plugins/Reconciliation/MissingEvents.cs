using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Data;
using ErpIntegration.Messaging;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Reconciliation;

/// <summary>Finds records whose state calls for a message that was never written.</summary>
internal sealed class MissingEvents
{
    private const string ModifiedOn = "modifiedon";
    private const int PageSize = 200;

    private readonly IOrganizationService _system;

    /// <summary>Makes one.</summary>
    /// <param name="system">Dataverse as SYSTEM.</param>
    public MissingEvents(IOrganizationService system) => _system = system;

    /// <summary>Finds them, those changed first first, as they are asked for.</summary>
    /// <param name="happening">The event.</param>
    /// <param name="changedSince">Only records that were changed since.</param>
    public IEnumerable<Guid> Find(IStateEvent happening, DateTime changedSince)
    {
        var query = new QueryExpression(happening.Table)
        {
            ColumnSet = new ColumnSet(ModifiedOn),
            PageInfo = new PagingInfo { PageNumber = 1, Count = PageSize },
        };
        query.Criteria.AddFilter(happening.CallsFor());
        query.Criteria.AddCondition(ModifiedOn, ConditionOperator.GreaterEqual, changedSince);
        query.AddOrder(ModifiedOn, OrderType.Ascending);
        while (true)
        {
            var page = _system.RetrieveMultiple(query);
            foreach (var id in Missing(happening, page.Entities))
                yield return id;
            if (!page.MoreRecords)
                yield break;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }

    private IEnumerable<Guid> Missing(IStateEvent happening, DataCollection<Entity> rows)
    {
        if (rows.Count == 0)
            return Array.Empty<Guid>();
        var transitions = Transitions(rows.Select(row => Subject.Of(happening.Table, row.Id)));
        return rows
            .Where(row => happening.IsMissing(transitions.TryGetValue(Subject.Of(happening.Table, row.Id), out var last) ? last : null))
            .Select(row => row.Id);
    }

    /// <summary>The newest event of each subject that told a state.</summary>
    private Dictionary<string, string?> Transitions(IEnumerable<string> subjects)
    {
        var query = new QueryExpression(IntegrationSubject.Table) { ColumnSet = new ColumnSet(IntegrationSubject.Subject, IntegrationSubject.LastTransition) };
        query.Criteria.AddCondition(IntegrationSubject.Subject, ConditionOperator.In, subjects.Cast<object>().ToArray());
        return _system.All(query).ToDictionary(
            row => row.GetAttributeValue<string>(IntegrationSubject.Subject), row => row.GetAttributeValue<string?>(IntegrationSubject.LastTransition), StringComparer.OrdinalIgnoreCase);
    }
}
