using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.VirtualTables;

/// <summary>An organisation with a solution that has tickets as a virtual table: assembly, data provider, table of data sources, a data source. The tickets are kept in this object.</summary>
internal sealed class TicketDesk : IAsyncDisposable
{
    private readonly string _address = "desk " + Guid.NewGuid();

    public TicketDesk(Action<OrganizationOptions>? configure = null, Func<string, string>? change = null)
    {
        Test = new TestOrganization(configure);
        AppDomain.CurrentDomain.SetData(_address, Tuple.Create<IDictionary<Guid, KeyValuePair<string, int>>, Action<IServiceProvider, Entity>>(Tickets, (services, source) => Saw(new Probe(services, null!, null), source)));
        Report = Test.Organization.ImportSolution(TicketSolution.Build(_address, change).Build(), new SolutionImportOptions());
    }

    public TestOrganization Test { get; }

    public SolutionImportReport Report { get; }

    public IOrganizationService Admin => Test.Admin;

    public Dictionary<Guid, KeyValuePair<string, int>> Tickets { get; } = [];

    /// <summary>What the test does with what a plug-in of the provider sees, and with the data source it got.</summary>
    public Action<Probe, Entity> Saw { get; set; } = (_, _) => { };

    public Guid Add(string subject, int severity)
    {
        var id = Guid.NewGuid();
        Tickets.Add(id, new(subject, severity));
        return id;
    }

    public async ValueTask DisposeAsync()
    {
        await Test.DisposeAsync();
        AppDomain.CurrentDomain.SetData(_address, null);
    }
}
