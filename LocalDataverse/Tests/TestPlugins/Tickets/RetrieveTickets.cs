using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Data.Exceptions;
using Microsoft.Xrm.Sdk.Query;

namespace TestPlugins.Tickets;

/// <summary>Reads tickets, most severe first; of conditions it knows only a severity that is equal.</summary>
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
        var rows = found.OrderByDescending(t => t.Value.Value).Select(t => Row(t.Key, t.Value));
        if (query.TopCount is { } top) rows = rows.Take(top);
        context.OutputParameters["BusinessEntityCollection"] = new EntityCollection(rows.ToList());
    }

    private static IEnumerable<ConditionExpression> Conditions(FilterExpression filter) => filter.Conditions.Concat(filter.Filters.SelectMany(Conditions));
}
