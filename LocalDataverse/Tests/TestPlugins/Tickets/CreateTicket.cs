using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace TestPlugins.Tickets;

/// <summary>Makes a ticket, and its id when the caller gives none.</summary>
public sealed class CreateTicket : TicketPlugin
{
    protected override void Execute(IPluginExecutionContext context, IDictionary<Guid, KeyValuePair<string, int>> tickets)
    {
        var target = (Entity)context.InputParameters["Target"];
        var id = target.Id == Guid.Empty ? Guid.NewGuid() : target.Id;
        tickets.Add(id, new KeyValuePair<string, int>(target.GetAttributeValue<string>(Subject), target.GetAttributeValue<int>(Severity)));
        context.OutputParameters["id"] = id;
    }
}
