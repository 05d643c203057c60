using System;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests.Support;

/// <summary>A Web API with custom APIs of every type of parameter, whose plug-in tells what arrived and gives it back.</summary>
public sealed class MirrorServer : IAsyncLifetime
{
    /// <summary>An action and a function with a parameter of every type, and an action whose answer is one open row.</summary>
    public const string Action = "tst_Act", Function = "tst_Ask", One = "tst_One";

    private static readonly (string Name, int Type, string? Table)[] Members =
    [
        ("Boolean", 0, null), ("DateTime", 1, null), ("Decimal", 2, null), ("Contact", 3, "contact"), ("Any", 3, null), ("Contacts", 4, "contact"), ("Anys", 4, null),
        ("Reference", 5, "contact"), ("AnyReference", 5, null), ("Float", 6, null), ("Integer", 7, null), ("Money", 8, null), ("Picklist", 9, null), ("String", 10, null),
        ("StringArray", 11, null), ("Guid", 12, null),
    ];

    public TestServer Server { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Server.InitializeAsync();
        var assembly = Server.Service.Create(new Entity("pluginassembly") { ["content"] = Convert.ToBase64String(TestPlugin.Read("TestPlugins.Probe")), ["isolationmode"] = new OptionSetValue(2), ["sourcetype"] = new OptionSetValue(0) });
        var mirror = new EntityReference("plugintype", Server.Service.Create(new Entity("plugintype") { ["typename"] = "TestPlugins.Probe.Mirror", ["name"] = "m", ["friendlyname"] = "m", ["pluginassemblyid"] = new EntityReference("pluginassembly", assembly) }));
        Add(Action, mirror, isFunction: false, Members, [.. Members, ("Seen", 10, null)]);
        Add(Function, mirror, isFunction: true, Members, [("Seen", 10, null)]);
        Add(One, mirror, isFunction: false, [("Any", 3, null)], [("Any", 3, null)]);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private void Add(string name, EntityReference plugin, bool isFunction, (string Name, int Type, string? Table)[] parameters, (string Name, int Type, string? Table)[] properties)
    {
        var api = Server.Service.Create(new Entity("customapi")
        {
            ["uniquename"] = name,
            ["name"] = name,
            ["displayname"] = name,
            ["description"] = name,
            ["bindingtype"] = new OptionSetValue(0),
            ["isfunction"] = isFunction,
            ["allowedcustomprocessingsteptype"] = new OptionSetValue(0),
            ["plugintypeid"] = plugin,
        });
        foreach (var parameter in parameters) AddMember("customapirequestparameter", parameter, row => row["isoptional"] = true);
        foreach (var property in properties) AddMember("customapiresponseproperty", property, _ => { });

        void AddMember(string table, (string Name, int Type, string? Table) member, Action<Entity> more)
        {
            var row = new Entity(table)
            {
                ["customapiid"] = new EntityReference("customapi", api),
                ["uniquename"] = member.Name,
                ["name"] = member.Name,
                ["displayname"] = member.Name,
                ["type"] = new OptionSetValue(member.Type),
                ["logicalentityname"] = member.Table,
            };
            more(row);
            Server.Service.Create(row);
        }
    }
}
