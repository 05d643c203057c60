using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Support;

/// <summary>An organisation in memory with a clock that stands still, and short words for registering plug-ins.</summary>
internal sealed class TestOrganization : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 8, 30, 0, 250, TimeSpan.Zero);
    private static readonly OrganizationTemplate Bare = BareOrganization.Make(new OrganizationOptions { Name = "test", Clock = new FakeTimeProvider(Start) });

    private readonly List<string> _probes = [];
    private readonly Guid _probeAssembly = Guid.NewGuid();
    private Guid? _probeType;

    public TestOrganization(Action<OrganizationOptions>? configure = null)
    {
        var options = new OrganizationOptions { Template = Bare, Clock = Clock };
        configure?.Invoke(options);
        Organization = Organization.Open(options);
        Admin = Organization.CreateService(Organization.AdministratorId);
    }

    public FakeTimeProvider Clock { get; } = new(Start);

    public Organization Organization { get; }

    /// <summary>The service of the System Administrator.</summary>
    public IOrganizationService Admin { get; }

    /// <summary>Registers a plug-in step that runs the test's code inside a real DLL.</summary>
    public Guid Step(string message, string? table, int stage, Action<Probe> run, StepOptions? options = null)
    {
        options ??= new StepOptions();
        var key = "probe " + Guid.NewGuid();
        AppDomain.CurrentDomain.SetData(key, (Action<IServiceProvider, IPlugin, string>)((services, instance, secure) => run(new Probe(services, instance, secure))));
        _probes.Add(key);
        return Register(message, table, stage, new EntityReference("plugintype", ProbeType()), key, options);
    }

    /// <summary>Registers a step of a plug-in type or service endpoint.</summary>
    public Guid Register(string message, string? table, int stage, EntityReference handler, string? configuration, StepOptions options)
    {
        var step = new Entity("sdkmessageprocessingstep")
        {
            ["name"] = options.Name ?? $"{message} of {table} at {stage}",
            ["sdkmessageid"] = new EntityReference("sdkmessage", FindMessage(message)),
            ["stage"] = new OptionSetValue(stage),
            ["mode"] = new OptionSetValue(options.Async ? 1 : 0),
            ["rank"] = options.Rank,
            ["supporteddeployment"] = new OptionSetValue(0),
            ["configuration"] = configuration,
            ["filteringattributes"] = options.Filter,
            ["asyncautodelete"] = options.AutoDelete,
            ["eventhandler"] = handler,
        };
        if (handler.LogicalName == "plugintype") step["plugintypeid"] = handler;
        if (options.RunAs is { } user) step["impersonatinguserid"] = new EntityReference("systemuser", user);
        if (table is not null) step["sdkmessagefilterid"] = new EntityReference("sdkmessagefilter", FindFilter(message, table));
        if (options.Secure is { } secure)
        {
            step["sdkmessageprocessingstepsecureconfigid"] =
                new EntityReference("sdkmessageprocessingstepsecureconfig", Admin.Create(new Entity("sdkmessageprocessingstepsecureconfig") { ["secureconfig"] = secure }));
        }
        var id = Admin.Create(step);
        foreach (var (alias, type, columns) in options.Images)
        {
            Admin.Create(new Entity("sdkmessageprocessingstepimage")
            {
                ["sdkmessageprocessingstepid"] = new EntityReference("sdkmessageprocessingstep", id),
                ["name"] = alias,
                ["entityalias"] = alias,
                ["imagetype"] = new OptionSetValue(type),
                ["attributes"] = columns,
                ["messagepropertyname"] = message switch { "CreateMultiple" or "UpdateMultiple" => "Targets", "SetState" or "SetStateDynamicEntity" => "EntityMoniker", _ => "Target" },
            });
        }
        return id;
    }

    /// <summary>Registers a DLL.</summary>
    public Guid Assembly(string name, Guid? id = null) =>
        Admin.Create(new Entity("pluginassembly", id ?? Guid.NewGuid())
        {
            ["content"] = Convert.ToBase64String(TestPlugin.Read(name)),
            ["isolationmode"] = new OptionSetValue(2),
            ["sourcetype"] = new OptionSetValue(0),
        });

    /// <summary>Registers a plug-in type of a DLL.</summary>
    public Guid Type(Guid assemblyId, string typeName) => Admin.Create(new Entity("plugintype")
    {
        ["typename"] = typeName,
        ["name"] = typeName,
        ["friendlyname"] = typeName,
        ["pluginassemblyid"] = new EntityReference("pluginassembly", assemblyId),
    });

    /// <summary>The probe assembly, registered once.</summary>
    public Guid ProbeAssembly()
    {
        ProbeType();
        return _probeAssembly;
    }

    public Guid ProbeType()
    {
        if (_probeType is { } known) return known;
        Assembly("TestPlugins.Probe", _probeAssembly);
        _probeType = Type(_probeAssembly, "TestPlugins.Probe.Probe");
        return _probeType.Value;
    }

    /// <summary>Gives account an alternate key of its number.</summary>
    public void AddAccountKey()
    {
        using var session = Organization.Store.OpenSession();
        session.Metadata.TryGetTable("account", out var account);
        session.PutTable(account! with { Keys = [new AlternateKeyDefinition { LogicalName = "test_number", SchemaName = "test_Number", Columns = ["accountnumber"] }] });
        session.Commit();
    }

    /// <summary>Adds columns to a table.</summary>
    public void AddColumns(string table, params ColumnDefinition[] columns)
    {
        using var session = Organization.Store.OpenSession();
        session.Metadata.TryGetTable(table, out var definition);
        session.PutTable(definition! with { Columns = TableDefinition.Index(definition.Columns.Values.Concat(columns)) });
        session.Commit();
    }

    /// <summary>Changes what a relationship cascades.</summary>
    public void SetCascade(string relationship, CascadeBehavior delete, CascadeBehavior assign)
    {
        using var session = Organization.Store.OpenSession();
        session.Metadata.TryGetRelationship(relationship, out var definition);
        session.PutRelationship(definition! with { CascadeDelete = delete, CascadeAssign = assign });
        session.Commit();
    }

    public Guid CreateAccount(string name = "Contoso") => Admin.Create(new Entity("account") { ["name"] = name });

    public IReadOnlyList<Entity> Rows(string table, params string[] columns)
    {
        using var session = Organization.Store.OpenSession();
        return [.. session.Query(new QueryExpression(table) { ColumnSet = columns.Length == 0 ? new ColumnSet(true) : new ColumnSet(columns) }).Entities];
    }

    public Task DrainAsync() => Organization.DrainAsync(TestContext.Current.CancellationToken);

    /// <summary>The fault the action ends with.</summary>
    public static OrganizationServiceFault Fault(Action action) => Assert.Throws<FaultException<OrganizationServiceFault>>(action).Detail;

    public async ValueTask DisposeAsync()
    {
        await Organization.DisposeAsync();
        foreach (var key in _probes) AppDomain.CurrentDomain.SetData(key, null);
    }

    private Guid FindMessage(string name) => Rows("sdkmessage", "name").Single(m => m.GetAttributeValue<string>("name") == name).Id;

    private Guid FindFilter(string message, string table)
    {
        var messageId = FindMessage(message);
        return Rows("sdkmessagefilter", "sdkmessageid", "primaryobjecttypecode")
            .Single(f => f.GetAttributeValue<EntityReference>("sdkmessageid").Id == messageId && f.GetAttributeValue<string>("primaryobjecttypecode") == table).Id;
    }
}
