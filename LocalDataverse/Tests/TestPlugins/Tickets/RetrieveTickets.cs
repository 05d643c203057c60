using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Data.Exceptions;
using Microsoft.Xrm.Sdk.Query;

namespace TestPlugins.Tickets;

/// <summary>Reads tickets, most severe first, in pages; of conditions it knows only a severity that is equal.</summary>
public sealed class RetrieveTickets : TicketPlugin
{
    protected override void Execute(IPluginExecutionContext context, IDictionary<Guid, KeyValuePair<string, int>> tickets)
    {
        var query = (QueryExpression)context.InputParameters["Query"];
        var found = tickets.AsEnumerable();
        foreach (var condition in Conditions(query.Criteria))
        {
            if (condition.AttributeName != Severity || condition.Operator != ConditionOperator.Equal) throw new InvalidQueryException("Tickets can't be filtered by " + condition.AttributeName + " " + condition.Operator);
            found = found.Where(t => t.Value.Value == (int)condition.Values[0]);
        }
        var rows = found.OrderByDescending(t => t.Value.Value).ThenBy(t => t.Key).Select(t => Row(t.Key, t.Value)).ToList();
        var size = query.TopCount ?? (query.PageInfo is { Count: > 0 } page ? page.Count : rows.Count);
        var skipped = query.TopCount is null && query.PageInfo is { PageNumber: > 1 } later ? (later.PageNumber - 1) * size : 0;
        context.OutputParameters["BusinessEntityCollection"] = new EntityCollection(rows.Skip(skipped).Take(size).ToList()) { MoreRecords = query.TopCount is null && rows.Count > skipped + size };
    }

    private static IEnumerable<ConditionExpression> Conditions(FilterExpression filter) => filter.Conditions.Concat(filter.Filters.SelectMany(Conditions));
}
