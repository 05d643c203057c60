using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Plugins;

/// <summary>The assembly has early-bound classes, and a class that can't be loaded beside them.</summary>
public sealed class ProxyTypesTests
{
    private const string Early = "Retrieve Account\r\nRetrieveMultiple Account\r\nRelated Account\r\nParty ActivityParty\r\nExecuteMultiple Account\r\n";
    private const string Late = "Retrieve Entity\r\nRetrieveMultiple Entity\r\nRelated Entity\r\nParty Entity\r\nExecuteMultiple Entity\r\n";

    [Theory]
    [InlineData(PluginIsolation.InProcess, null, Early + "Query Child\r\nNavigate Child\r\n")]
    [InlineData(PluginIsolation.WorkerProcess, null, Early + "Query Child\r\nNavigate Child\r\n")]
    [InlineData(PluginIsolation.InProcess, "factory", Late)]
    [InlineData(PluginIsolation.WorkerProcess, "factory", Late)]
    [InlineData(PluginIsolation.InProcess, "context", Late)]
    [InlineData(PluginIsolation.WorkerProcess, "context", Late)]
    public async Task Rows_are_of_the_classes_of_the_assembly_that_the_plug_in_names(PluginIsolation isolation, string? configuration, string expected)
    {
        await using var test = new TestOrganization(o => o.PluginIsolation = isolation);
        var parent = test.CreateAccount("Parent");
        test.Admin.Create(new Entity("account") { ["name"] = "Child", ["parentaccountid"] = new EntityReference("account", parent) });
        var party = new Entity("activityparty") { ["partyid"] = new EntityReference("account", parent) };
        test.Admin.Create(new Entity("email") { ["subject"] = "Hello", ["to"] = new EntityCollection([party]) });
        var handler = new EntityReference("plugintype", test.Type(test.Assembly("TestPlugins.EarlyBound"), "TestPlugins.EarlyBound.Reader"));
        test.Register("Update", "account", 40, handler, configuration, new StepOptions());

        test.Admin.Update(new Entity("account", parent) { ["name"] = "Parent of one" });

        Assert.Equal(expected, test.Rows("plugintracelog").Single()["messageblock"]);
    }
}
