using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Plugins;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.PluginTelemetry;
using Xunit;

namespace LocalDataverse.Engine.Tests.Plugins;

public sealed class PluginHostTests
{
    [Fact]
    public async Task An_instance_is_made_once_for_a_configuration_and_shared()
    {
        await using var test = new TestOrganization();
        var instances = new List<IPlugin>();
        test.Step("Create", "account", 40, p => instances.Add(p.Instance), new StepOptions { Secure = "secret" });

        test.CreateAccount();
        test.CreateAccount();

        Assert.Same(instances[0], instances[1]);
    }

    [Fact]
    public async Task Secure_and_unsecure_configuration_reach_the_constructor()
    {
        await using var test = new TestOrganization();
        string? secure = null;
        test.Step("Create", "account", 40, p => secure = p.Secure, new StepOptions { Secure = "secret" });
        var handler = new EntityReference("plugintype", test.Type(test.ProbeAssembly(), "TestPlugins.Probe.UnsecureOnly"));
        test.Register("Create", "account", 40, handler, "plain", new StepOptions());
        test.Register("Create", "account", 40, new EntityReference("plugintype", test.Type(test.ProbeAssembly(), "TestPlugins.Probe.Parameterless")), "ignored", new StepOptions());

        test.CreateAccount();

        Assert.Equal("secret", secure);
        var traces = test.Rows("plugintracelog").Select(r => r.GetAttributeValue<string>("messageblock")).ToList();
        Assert.Contains("unsecure plain\r\n", traces);
        Assert.Contains("parameterless\r\n", traces);
    }

    [Fact]
    public async Task What_plug_ins_use_of_the_framework_is_there()
    {
        await using var test = new TestOrganization();
        test.Register("Create", "account", 40, new EntityReference("plugintype", test.Type(test.ProbeAssembly(), "TestPlugins.Probe.FrameworkUser")), null, new StepOptions());

        test.CreateAccount();

        Assert.Equal("cached\r\n80\r\nno setting\r\na+b%26c\r\n02:00:00\r\nxml\r\n00:00:15\r\n1\r\nTrue\r\n[1,2]\r\n32\r\n", test.Rows("plugintracelog").Single()["messageblock"]);
    }

    [Fact]
    public async Task The_service_provider_has_what_the_sandbox_has_and_null_for_the_rest()
    {
        await using var test = new TestOrganization();
        var found = new List<Type>();
        Type[] asked =
        [
            typeof(IExecutionContext), typeof(IPluginExecutionContext), typeof(IPluginExecutionContext2), typeof(IPluginExecutionContext3), typeof(IPluginExecutionContext4),
            typeof(IPluginExecutionContext5), typeof(IPluginExecutionContext6), typeof(IPluginExecutionContext7), typeof(ITracingService), typeof(IOrganizationServiceFactory),
            typeof(IServiceEndpointNotificationService), typeof(IManagedIdentityService), typeof(ILogger), typeof(IEnvironmentService), typeof(IFeatureControlService),
        ];
        object? unknown = "unset";
        test.Step("Create", "account", 40, p =>
        {
            found.AddRange(asked.Where(t => t.IsInstanceOfType(p.Get(t))));
            unknown = p.Get<IDisposable>();
        });

        test.CreateAccount();

        Assert.Equal(asked, found);
        Assert.Null(unknown);
    }

    [Fact]
    public async Task A_service_for_no_user_is_SYSTEM()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 40, p => p.Service(null).Create(new Entity("contact") { ["lastname"] = "By the system" }));

        test.CreateAccount();

        Assert.Equal(test.Organization.SystemUserId, test.Rows("contact").Single().GetAttributeValue<EntityReference>("createdby").Id);
    }

    [Fact]
    public async Task Another_version_of_the_assembly_is_loaded_anew()
    {
        await using var test = new TestOrganization();
        var instances = new List<IPlugin>();
        test.Step("Create", "account", 40, p => instances.Add(p.Instance));
        test.CreateAccount();

        test.Admin.Update(new Entity("pluginassembly", test.ProbeAssembly()) { ["content"] = Convert.ToBase64String(TestPlugin.Read("TestPlugins.Probe")) });
        test.CreateAccount();

        Assert.NotSame(instances[0].GetType().Assembly, instances[1].GetType().Assembly);
    }

    [Fact]
    public void Inspect_finds_plug_in_types_and_identity()
    {
        var found = PluginAssemblyInspector.Inspect(TestPlugin.Read("TestPlugins.Probe"));

        Assert.Equal(("TestPlugins.Probe", "1.0.0.0", "neutral"), (found.Name, found.Version, found.Culture));
        Assert.Equal(16, found.PublicKeyToken!.Length);
        string[] classes = ["ApiEcho", "Counting", "FailingConstructor", "FrameworkUser", "Hostile", "Mirror", "NoConstructor", "Parameterless", "Probe", "Sandboxed", "UnsecureOnly"];
        Assert.Equal(classes.Select(c => "TestPlugins.Probe." + c), found.PluginTypes);
        Assert.Empty(found.Unresolved);
    }

    [Fact]
    public void Inspect_names_what_is_not_there()
    {
        var found = PluginAssemblyInspector.Inspect(TestPlugin.Read("TestPlugins.Broken"));

        Assert.Equal(["type TestPlugins.Missing.Absent, TestPlugins.Missing"], found.Unresolved);
    }

    [Fact]
    public async Task Bytes_that_are_no_assembly_are_refused()
    {
        await using var test = new TestOrganization();

        var fault = TestOrganization.Fault(() => test.Admin.Create(new Entity("pluginassembly") { ["content"] = Convert.ToBase64String([1, 2, 3]) }));

        Assert.Equal(PlatformErrorCodes.InvalidArgument, fault.ErrorCode);
    }
}
