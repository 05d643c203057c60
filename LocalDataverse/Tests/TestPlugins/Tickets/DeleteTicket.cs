using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace TestPlugins.Tickets;

/// <summary>Deletes a ticket.</summary>
public sealed class DeleteTicket : TicketPlugin
{
    protected override void Execute(IPluginExecutionContext context, IDictionary<Guid, KeyValuePair<string, int>> tickets)
    {
        var id = ((EntityReference)context.InputParameters["Target"]).Id;
        Find(tickets, id);
        tickets.Remove(id);
    }
}
