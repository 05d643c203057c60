using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Plugins;

public sealed class PluginConstructionTests
{
    [Fact]
    public async Task A_type_without_a_known_constructor_is_named()
    {
        await using var test = new TestOrganization();
        Register(test, "NoConstructor", null);

        var fault = TestOrganization.Fault(() => test.CreateAccount());

        Assert.Equal(PlatformErrorCodes.IsvUnExpected, fault.ErrorCode);
        Assert.Equal("The plug-in type 'TestPlugins.Probe.NoConstructor' has none of the constructors (), (string) and (string, string).", fault.Message);
        Assert.Empty(test.Rows("account"));
    }

    [Fact]
    public async Task What_a_constructor_throws_is_the_fault_and_is_thrown_every_time()
    {
        await using var test = new TestOrganization();
        Register(test, "FailingConstructor", "wrong");

        for (var i = 0; i < 2; i++)
        {
            var fault = TestOrganization.Fault(() => test.CreateAccount());
            Assert.Equal((PlatformErrorCodes.IsvAborted, "The configuration 'wrong' is not valid."), (fault.ErrorCode, fault.Message));
        }
        Assert.Empty(test.Rows("account"));
    }

    [Fact]
    public async Task Static_state_lives_as_long_as_the_assembly_and_ends_with_it()
    {
        await using var test = new TestOrganization();
        Register(test, "Counting", null);

        test.CreateAccount();
        test.CreateAccount();
        test.Admin.Update(new Entity("pluginassembly", test.ProbeAssembly()) { ["content"] = Convert.ToBase64String(TestPlugin.Read("TestPlugins.Probe")) });
        test.CreateAccount();

        var traces = test.Rows("plugintracelog").Select(r => r.GetAttributeValue<string>("messageblock").Trim());
        Assert.Equal(["run 1", "run 1", "run 2"], traces.Order());
    }

    [Theory]
    [InlineData(typeof(OperationCanceledException))]
    [InlineData(typeof(TimeoutException))]
    [InlineData(typeof(AggregateException))]
    public async Task What_looks_like_the_hosts_own_exceptions_is_still_the_plug_ins(Type type)
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 20, _ => throw (Exception)Activator.CreateInstance(type, "The ERP is slow.")!);

        var fault = TestOrganization.Fault(() => test.CreateAccount());

        Assert.Equal(PlatformErrorCodes.IsvUnExpected, fault.ErrorCode);
        Assert.Contains($"TestPlugins.Probe.Probe: {type.FullName}: The ERP is slow.", fault.Message, StringComparison.Ordinal);
    }

    private static void Register(TestOrganization test, string type, string? configuration) =>
        test.Register("Create", "account", 20, new EntityReference("plugintype", test.Type(test.ProbeAssembly(), "TestPlugins.Probe." + type)), configuration, new StepOptions());
}
