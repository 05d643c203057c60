using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace ErpIntegration.Deploy.Tests;

public sealed class ConfigureTests
{
    private const string Key = "c2VjcmV0LWtleS1ub2JvZHktbWF5LWV2ZXItc2VlLWl0ISE=";
    private const string Application = "7a3f5f0e-6f0b-4c56-9a7e-0f3c2d1b4a59";

    [Fact]
    public async Task Configure_GivesTheEnvironmentWhatTheSettingsSay_AndThenChangesNothing()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench().With(Workbench.KeyVariable, Key);
        var settings = bench.Settings(environment.Url, Settings());

        var (exit, output, error) = await bench.RunAsync("configure", "--settings", settings);

        Assert.Equal((0, string.Empty), (exit, error));
        var service = environment.Platform.Organization.CreateService(environment.Platform.Organization.AdministratorId);
        var endpoint = Only(service, "serviceendpoint", "name", "ERP Service Bus");
        Assert.Equal("sb://contoso.servicebus.windows.net/", endpoint["namespaceaddress"]);
        Assert.Equal("Send", endpoint["saskeyname"]);
        Assert.True(endpoint.GetAttributeValue<bool>("issaskeyset"));
        Assert.Equal("usmf", Only(service, "environmentvariablevalue", "value", "usmf")["value"]);
        Assert.Contains($"application user {Application}: role ERP Integration Service", output, StringComparison.Ordinal);

        var again = await bench.RunAsync("configure", "--settings", settings);

        Assert.Equal(0, again.Exit);
        // The platform never gives a key back, so it is written each time.
        Assert.Equal(["~ service endpoint ERP Service Bus: key written again"], again.Output.Split(Environment.NewLine).Where(line => line.StartsWith('~')));
        Assert.DoesNotContain(Key, output + error + again.Output + again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Configure_WhatIf_ChangesNothing()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench().With(Workbench.KeyVariable, Key);

        var (exit, output, error) = await bench.RunAsync("configure", "--settings", bench.Settings(environment.Url, Settings()), "--what-if");

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Contains("would change erp_ErpCompany = usmf", output, StringComparison.Ordinal);
        Assert.DoesNotContain("~", output, StringComparison.Ordinal);
        var service = environment.Platform.Organization.CreateService(environment.Platform.Organization.AdministratorId);
        Assert.Empty(Rows(service, "systemuser", "applicationid", Guid.Parse(Application)));
    }

    [Fact]
    public async Task Configure_StepDisabledByHand_StaysAndIsTold()
    {
        await using var environment = await TestEnvironment.StartAsync();
        var service = environment.Platform.Organization.CreateService(environment.Platform.Organization.AdministratorId);
        var steps = service.RetrieveMultiple(new QueryExpression("sdkmessageprocessingstep") { ColumnSet = new ColumnSet("name"), Criteria = { Conditions = { new ConditionExpression("name", ConditionOperator.BeginsWith, "ErpIntegration") } } }).Entities;
        var (byHand, named) = (steps[0], steps[1]);
        service.Update(new Entity("sdkmessageprocessingstep", byHand.Id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        using var bench = environment.Workbench();
        var settings = bench.Settings(environment.Url, new JsonObject { ["steps"] = new JsonObject { [(string)named["name"]] = "disabled" } });

        var (exit, output, _) = await bench.RunAsync("configure", "--settings", settings);

        Assert.Equal(0, exit);
        Assert.Contains($"! step {byHand["name"]} is disabled and stays so", output, StringComparison.Ordinal);
        Assert.Contains($"~ step {named["name"]}: disabled", output, StringComparison.Ordinal);
        Assert.Equal(1, service.Retrieve("sdkmessageprocessingstep", named.Id, new ColumnSet("statecode")).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Theory]
    [InlineData("""{ "variables": { "erp_ErpBaseUrl": "x", "erp_ErpCompany": "usmf", "erp_Nobody": "1" } }""", "erp_Nobody")]
    [InlineData("""{ "steps": { "No such step": "enabled" } }""", "No such step")]
    [InlineData("""{ "flows": { "No such flow": "on" } }""", "No such flow")]
    [InlineData("""{ "applicationUser": { "applicationId": "7a3f5f0e-6f0b-4c56-9a7e-0f3c2d1b4a59", "role": "No such role" } }""", "No such role")]
    public async Task Configure_SomethingNobodyHas_IsNamed(string more, string says)
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench();

        var (exit, _, error) = await bench.RunAsync("configure", "--settings", bench.Settings(environment.Url, JsonNode.Parse(more)!.AsObject()));

        Assert.Equal((int)ExitCode.Settings, exit);
        Assert.Contains(says, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_FollowsWhatConfigureDid()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench().With(Workbench.KeyVariable, Key);
        var settings = bench.Settings(environment.Url, Settings());

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

    private static JsonObject Settings() => new()
    {
        ["serviceEndpoint"] = new JsonObject { ["namespaceAddress"] = "sb://contoso.servicebus.windows.net/", ["sasKeyName"] = "Send", ["sasKey"] = new JsonObject { ["env"] = Workbench.KeyVariable } },
        ["managedIdentity"] = new JsonObject { ["applicationId"] = "00000000-0000-4000-8000-000000000001", ["tenantId"] = "00000000-0000-4000-8000-000000000002" },
        ["flows"] = new JsonObject { ["ERP Integration - Dispatch pending messages"] = "on" },
        ["applicationUser"] = new JsonObject { ["applicationId"] = Application },
    };

    private static Entity Only(IOrganizationService service, string table, string column, object value) => Assert.Single(Rows(service, table, column, value));

    private static DataCollection<Entity> Rows(IOrganizationService service, string table, string column, object value)
        => service.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true), Criteria = { Conditions = { new ConditionExpression(column, ConditionOperator.Equal, value) } } }).Entities;
}
