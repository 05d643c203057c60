using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Tests.Support;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Faults;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Deploy.Tests;

public sealed class VerifyTests
{
    [Fact]
    public async Task Verify_FollowsWhatConfigureDid()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench().With(Workbench.KeyVariable, FullSettings.Key);
        var settings = bench.Settings(environment.Url, FullSettings.Create());

        var before = await bench.RunAsync("verify", "--settings", settings);
        await bench.RunAsync("configure", "--settings", settings);
        var after = await bench.RunAsync("verify", "--settings", settings);

        Assert.Equal((int)ExitCode.Found, before.Exit);
        Assert.Contains("erp_ErpCompany: is '', should be 'usmf'", before.Error, StringComparison.Ordinal);
        Assert.Contains("application user", before.Error, StringComparison.Ordinal);
        Assert.Equal((0, string.Empty), (after.Exit, after.Error));
        Assert.Contains("erp_GetIntegrationHealth", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_WithAWrongToken_SaysThatTheEnvironmentRefused()
    {
        await using var environment = await TestEnvironment.StartAsync(installed: false);
        using var bench = new Workbench().With(Workbench.TokenVariable, "wrong");

        var (exit, output, error) = await bench.RunAsync("verify", "--settings", bench.Settings(environment.Url));

        Assert.Equal((int)ExitCode.Environment, exit);
        Assert.Contains("401", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_OfAnEnvironmentThatIsNotThere_SaysSo()
    {
        using var bench = new Workbench().With(Workbench.TokenVariable, "any");

        var (exit, _, error) = await bench.RunAsync("verify", "--settings", bench.Settings(new Uri("http://127.0.0.1:9")));

        Assert.Equal((int)ExitCode.Environment, exit);
        Assert.Contains("can't be reached", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_OfWhatSomebodyChanged_IsALineEach()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench().With(Workbench.KeyVariable, FullSettings.Key);
        var wanted = FullSettings.Create();
        wanted["serviceEndpoint"]!["path"] = "erp-outbound";
        var (stays, named) = (environment.Step(0), environment.Step(1));
        wanted["steps"] = new JsonObject { [(string)named["name"]] = "disabled" };
        var settings = bench.Settings(environment.Url, wanted);
        await bench.RunAsync("configure", "--settings", settings);
        Assert.Equal(0, (await bench.RunAsync("verify", "--settings", settings)).Exit);
        environment.Disable(stays.Id);
        environment.Service.Update(new Entity("sdkmessageprocessingstep", named.Id) { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(1) });
        Change(environment, "serviceendpoint", "name", "ERP Service Bus", ("namespaceaddress", "sb://fabrikam.servicebus.windows.net/"), ("path", "other"), ("saskeyname", "Listen"));
        Change(environment, "managedidentity", "applicationid", Guid.Parse((string)wanted["managedIdentity"]!["applicationId"]!), ("tenantid", Guid.Parse(FullSettings.Application)));
        Change(environment, "pluginassembly", "name", "ErpIntegration.Plugins", ("managedidentityid", null));
        Change(environment, "connectionreference", "connectionreferencelogicalname", "erp_dataverse", ("connectionid", "c2"), ("connectorid", "/providers/Microsoft.PowerApps/apis/shared_sql"));
        Change(environment, "workflow", "name", "ERP Integration - Dispatch pending messages", ("statecode", new OptionSetValue(0)), ("statuscode", new OptionSetValue(1)));

        var (exit, output, error) = await bench.RunAsync("verify", "--settings", settings);

        Assert.Equal((int)ExitCode.Found, exit);
        Assert.Equal(
            [
                "service endpoint: namespace address is 'sb://fabrikam.servicebus.windows.net/', should be 'sb://contoso.servicebus.windows.net/'; key name is 'Listen', should be 'Send'; path is 'other', should be 'erp-outbound'",
                $"plug-in steps: disabled: {stays["name"]}; should be disabled: {named["name"]}",
                $"managed identity: tenant is '{FullSettings.Application}', should be '00000000-0000-4000-8000-000000000002'; not bound to it: ErpIntegration.Plugins",
                "connection reference erp_dataverse: connection is 'c2', should be 'c1'; connector is '/providers/Microsoft.PowerApps/apis/shared_sql', should be '/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps'",
                "flow ERP Integration - Dispatch pending messages: isn't on",
            ],
            error.Split(Environment.NewLine));
        Assert.Contains("erp_GetIntegrationHealth", output, StringComparison.Ordinal);

        // The connection is import's to give.
        await bench.RunAsync("configure", "--settings", settings);
        var mended = await bench.RunAsync("verify", "--settings", settings);
        Assert.Equal(["plug-in steps", "connection reference erp_dataverse"], mended.Error.Split(Environment.NewLine).Select(line => line.Split(':')[0]));
    }

    [Fact]
    public async Task Verify_OfWhatIsNotThere_IsALineEach()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench();
        var settings = FullSettings.Create();
        settings["serviceEndpoint"]!["name"] = "No such endpoint";
        settings["steps"] = new JsonObject { ["No such step"] = "enabled" };
        settings["flows"] = new JsonObject { ["No such flow"] = "off" };
        settings["connections"] = new JsonObject { ["erp_nothing"] = settings["connections"]!["erp_dataverse"]!.DeepClone() };

        var (exit, _, error) = await bench.RunAsync("verify", "--settings", bench.Settings(environment.Url, settings));

        Assert.Equal((int)ExitCode.Found, exit);
        Assert.Equal(
            [
                "service endpoint: No such endpoint isn't there",
                "plug-in steps: not there: No such step",
                "managed identity: 00000000-0000-4000-8000-000000000001 isn't there",
                $"application user: {FullSettings.Application} isn't there",
                "connection reference erp_nothing: isn't there",
                "flow No such flow: isn't there",
            ],
            error.Split(Environment.NewLine).Where(line => !line.StartsWith("erp_", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Verify_WhenHealthIsRefused_StillTellsTheRest()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench().With(Workbench.KeyVariable, FullSettings.Key);
        var settings = bench.Settings(environment.Url, FullSettings.Create());
        await bench.RunAsync("configure", "--settings", settings);
        environment.Organization.Faults.Add(new OrganizationFault { Message = "erp_GetIntegrationHealth", ErrorCode = PlatformErrorCodes.PrivilegeDenied, Text = "No Read on messages." });

        var (exit, output, error) = await bench.RunAsync("verify", "--settings", settings);

        Assert.Equal((int)ExitCode.Found, exit);
        Assert.StartsWith("erp_GetIntegrationHealth: POST erp_GetIntegrationHealth: ", Assert.Single(error.Split(Environment.NewLine)), StringComparison.Ordinal);
        Assert.EndsWith("No Read on messages.", error, StringComparison.Ordinal);
        Assert.Contains("signed in", output, StringComparison.Ordinal);
    }

    private static void Change(TestEnvironment environment, string table, string column, object value, params (string Column, object? Value)[] changes)
    {
        var row = new Entity(table, Assert.Single(environment.Rows(table, column, value)).Id);
        foreach (var (name, to) in changes)
            row[name] = to;
        environment.Service.Update(row);
    }
}
