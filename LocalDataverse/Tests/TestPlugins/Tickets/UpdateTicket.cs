using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace TestPlugins.Tickets;

/// <summary>Changes a ticket, which the id among the columns names.</summary>
public sealed class UpdateTicket : TicketPlugin
{
    protected override void Execute(IPluginExecutionContext context, IDictionary<Guid, KeyValuePair<string, int>> tickets)
    {
        var target = (Entity)context.InputParameters["Target"];
        var id = (Guid)target[Key];
        var ticket = Find(tickets, id);
        tickets[id] = new KeyValuePair<string, int>(
            target.Contains(Subject) ? (string)target[Subject] : ticket.Key,
            target.Contains(Severity) ? (int)target[Severity] : ticket.Value);
    }
}
