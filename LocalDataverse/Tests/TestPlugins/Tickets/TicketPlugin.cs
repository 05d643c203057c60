using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Data.Exceptions;

namespace TestPlugins.Tickets;

/// <summary>Base of a data provider's plug-ins. The data source's tst_address names the tickets, which the test that made them keeps in this process, and what the test wants to see.</summary>
public abstract class TicketPlugin : IPlugin
{
    protected const string Table = "tst_ticket", Key = "tst_ticketid", Subject = "tst_name", Severity = "tst_severity";

    public void Execute(IServiceProvider serviceProvider)
    {
        var source = ((IEntityDataSourceRetrieverService)serviceProvider.GetService(typeof(IEntityDataSourceRetrieverService))).RetrieveEntityDataSource();
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        if (!(AppDomain.CurrentDomain.GetData((string)source["tst_address"]) is Tuple<IDictionary<Guid, KeyValuePair<string, int>>, Action<IServiceProvider, Entity>> desk)) throw new EndpointException("There is no desk at " + source["tst_address"]);
        desk.Item2(serviceProvider, source);
        Execute(context, desk.Item1);
    }

    protected abstract void Execute(IPluginExecutionContext context, IDictionary<Guid, KeyValuePair<string, int>> tickets);

    protected static Entity Row(Guid id, KeyValuePair<string, int> ticket) => new Entity(Table) { [Key] = id, [Subject] = ticket.Key, [Severity] = ticket.Value };

    protected static KeyValuePair<string, int> Find(IDictionary<Guid, KeyValuePair<string, int>> tickets, Guid id) =>
        tickets.TryGetValue(id, out var ticket) ? ticket : throw new ObjectNotFoundException("There is no ticket " + id);
}
