using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace TestPlugins.Tickets;

/// <summary>Reads a ticket.</summary>
public sealed class RetrieveTicket : TicketPlugin
{
    protected override void Execute(IPluginExecutionContext context, IDictionary<Guid, KeyValuePair<string, int>> tickets)
    {
        var id = ((EntityReference)context.InputParameters["Target"]).Id;
        context.OutputParameters["BusinessEntity"] = Row(id, Find(tickets, id));
    }
}
