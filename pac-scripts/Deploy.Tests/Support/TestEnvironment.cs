using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Broker;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Server.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace ErpIntegration.Deploy.Tests.Support;

/// <summary>An environment for one test: an organisation of LocalDataverse, over HTTP.</summary>
internal sealed class TestEnvironment : IAsyncDisposable
{
    private static readonly Lazy<OrganizationTemplate> Empty = new(() => Make(_ => { }));
    private static readonly Lazy<OrganizationTemplate> Installed = new(() => Make(organization => Import(organization, Repository.ManagedZip, connection: "c1")));
    private static readonly Lazy<OrganizationTemplate> Staged = new(() => Make(Stage));

    private readonly TokenIssuer _tokens;
    private readonly ServiceBusBroker _broker;
    private readonly WebHost _web;

    private TestEnvironment(Organization organization, ServiceBusBroker broker, TokenIssuer tokens, WebHost web)
    {
        Organization = organization;
        _broker = broker;
        _tokens = tokens;
        _web = web;
    }

    public Organization Organization { get; }

    public Uri Url => _web.Url;

    /// <summary>An administrator's token.</summary>
    public string Token => _tokens.Create(Organization.AdministratorId);

    /// <summary>What an administrator does by hand.</summary>
    public IOrganizationService Service => Organization.CreateService(Organization.AdministratorId);

    /// <summary>The version that is installed; null when none is.</summary>
    public string? InstalledVersion => Rows("solution", "uniquename", Repository.Solution).SingleOrDefault()?.GetAttributeValue<string>("version");

    /// <summary>Starts one.</summary>
    /// <param name="installed">Whether the packed solution is in it, managed, with the connection that <see cref="FullSettings"/> names.</param>
    public static Task<TestEnvironment> StartAsync(bool installed = true) => StartAsync((installed ? Installed : Empty).Value);

    /// <summary>Starts one in which a run ended between staging and upgrade: 1.0.0.0 with the column erp_oldnote of accounts is installed, 1.1.0.0 with erp_newnote instead waits.</summary>
    public static Task<TestEnvironment> StartStagedAsync() => StartAsync(Staged.Value);

    /// <summary>A workbench that is signed in to it.</summary>
    /// <param name="live">Whether pac does what it is told; else it only writes it down.</param>
    public Workbench Workbench(bool live = false)
    {
        var bench = new Workbench().With(Support.Workbench.TokenVariable, Token);
        return live ? bench.SignedIn(Token) : bench;
    }

    public DataCollection<Entity> Rows(string table, string column, object value)
        => Service.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true), Criteria = { Conditions = { new ConditionExpression(column, ConditionOperator.Equal, value) } } }).Entities;

    /// <summary>A step of the solution, by its place among them.</summary>
    public Entity Step(int place) => Service.RetrieveMultiple(new QueryExpression("sdkmessageprocessingstep")
    {
        ColumnSet = new ColumnSet("name", "statecode"),
        Orders = { new OrderExpression("name", OrderType.Ascending) },
        Criteria = { Conditions = { new ConditionExpression("name", ConditionOperator.BeginsWith, Repository.Solution) } },
    }).Entities[place];

    /// <summary>Switches a step off, as somebody does by hand.</summary>
    public void Disable(Guid step) => Service.Update(new Entity("sdkmessageprocessingstep", step) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });

    public bool IsEnabled(Guid step) => Service.Retrieve("sdkmessageprocessingstep", step, new ColumnSet("statecode")).GetAttributeValue<OptionSetValue>("statecode").Value == 0;

    /// <summary>Whether a table has a column.</summary>
    public bool HasColumn(string table, string column) => Organization.Metadata.TryGetTable(table, out var found) && found.Columns.ContainsKey(column);

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        await _broker.DisposeAsync();
        await Organization.DisposeAsync();
    }

    private static async Task<TestEnvironment> StartAsync(OrganizationTemplate template)
    {
        var tokens = new TokenIssuer(new byte[64], TimeProvider.System);
        var organization = Organization.Open(new OrganizationOptions { Template = template });
        var broker = await ServiceBusBroker.StartAsync(new BrokerOptions(), TestContext.Current.CancellationToken);
        var web = await WebHost.StartAsync(organization, broker, tokens, 0, TestContext.Current.CancellationToken);
        organization.StartAsyncService();
        return new TestEnvironment(organization, broker, tokens, web);
    }

    private static OrganizationTemplate Make(Action<Organization> prepare)
    {
        var organization = Organization.Open(new OrganizationOptions());
        prepare(organization);
        var template = organization.Snapshot();
        organization.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return template;
    }

    private static void Stage(Organization organization)
    {
        var folder = Directory.CreateTempSubdirectory("staged-").FullName;
        Import(organization, SolutionVersions.Write(folder, new Version(1, 0, 0, 0), "erp_OldNote"));
        Import(organization, SolutionVersions.Write(folder, new Version(1, 1, 0, 0), "erp_NewNote"), holding: true);
        Directory.Delete(folder, recursive: true);
    }

    private static void Import(Organization organization, string zip, bool holding = false, string? connection = null)
    {
        using var stream = File.OpenRead(zip);
        var options = new SolutionImportOptions { HoldingSolution = holding };
        if (connection is not null)
            options.ConnectionReferences["erp_dataverse"] = connection;
        organization.ImportSolution(stream, options);
    }
}
