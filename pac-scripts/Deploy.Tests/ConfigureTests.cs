using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Tests.Support;
using Xunit;

namespace ErpIntegration.Deploy.Tests;

public sealed class ConfigureTests
{
    [Fact]
    public async Task Configure_GivesTheEnvironmentWhatTheSettingsSay_AndThenChangesNothing()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench().With(Workbench.KeyVariable, FullSettings.Key);
        var settings = bench.Settings(environment.Url, FullSettings.Create());

        var (exit, output, error) = await bench.RunAsync("configure", "--settings", settings);

        Assert.Equal((0, string.Empty), (exit, error));
        var endpoint = Assert.Single(environment.Rows("serviceendpoint", "name", "ERP Service Bus"));
        Assert.Equal("sb://contoso.servicebus.windows.net/", endpoint["namespaceaddress"]);
        Assert.Equal("Send", endpoint["saskeyname"]);
        Assert.True(endpoint.GetAttributeValue<bool>("issaskeyset"));
        Assert.Equal("usmf", Assert.Single(environment.Rows("environmentvariablevalue", "value", "usmf"))["value"]);
        Assert.Contains($"application user {FullSettings.Application}: role ERP Integration Service", output, StringComparison.Ordinal);

        var again = await bench.RunAsync("configure", "--settings", settings);

        Assert.Equal(0, again.Exit);
        // The platform never gives a key back, so it is written each time.
        Assert.Equal(["~ service endpoint ERP Service Bus: key written again"], again.Output.Split(Environment.NewLine).Where(line => line.StartsWith('~')));
        Assert.DoesNotContain(FullSettings.Key, output + error + again.Output + again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Configure_WhatIf_ChangesNothing()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench().With(Workbench.KeyVariable, FullSettings.Key);

        var (exit, output, error) = await bench.RunAsync("configure", "--settings", bench.Settings(environment.Url, FullSettings.Create()), "--what-if");

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Contains("would change erp_ErpCompany = usmf", output, StringComparison.Ordinal);
        Assert.DoesNotContain("~", output, StringComparison.Ordinal);
        Assert.Empty(environment.Rows("systemuser", "applicationid", Guid.Parse(FullSettings.Application)));
    }

    [Fact]
    public async Task Configure_StepDisabledByHand_StaysAndIsTold()
    {
        await using var environment = await TestEnvironment.StartAsync();
        var (byHand, named) = (environment.Step(0), environment.Step(1));
        environment.Disable(byHand.Id);
        using var bench = environment.Workbench();
        var settings = bench.Settings(environment.Url, new JsonObject { ["steps"] = new JsonObject { [(string)named["name"]] = "disabled" } });

        var (exit, output, _) = await bench.RunAsync("configure", "--settings", settings);

        Assert.Equal(0, exit);
        Assert.Contains($"! step {byHand["name"]} is disabled and stays so", output, StringComparison.Ordinal);
        Assert.Contains($"~ step {named["name"]}: disabled", output, StringComparison.Ordinal);
        Assert.False(environment.IsEnabled(named.Id));
    }

    [Fact]
    public async Task Configure_WhatTheEnvironmentHasNot_IsALineEachAndNothingIsTouched()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench().With(Workbench.KeyVariable, FullSettings.Key);
        var settings = FullSettings.Create();
        settings["steps"] = new JsonObject { ["No such step"] = "enabled" };
        settings["flows"] = new JsonObject { ["No such flow"] = "on" };
        settings["applicationUser"]!["role"] = "No such role";
        settings["serviceEndpoint"]!["name"] = "No such endpoint";
        settings["serviceEndpoint"]!["sasKey"] = new JsonObject { ["env"] = "NOBODY_SET_THIS" };

        var (exit, output, error) = await bench.RunAsync("configure", "--settings", bench.Settings(environment.Url, settings));

        Assert.Equal(((int)ExitCode.Settings, string.Empty), (exit, output));
        Assert.Equal(
            [
                "serviceEndpoint.sasKey: No key of the service endpoint No such endpoint: the environment variable NOBODY_SET_THIS is not set.",
                "serviceEndpoint: the environment has no service endpoint No such endpoint.",
                "applicationUser.role: the environment has no role No such role.",
                "steps: the solution has no plug-in step No such step.",
                "flows: the environment has no cloud flow No such flow.",
            ],
            error.Split(Environment.NewLine));
        Assert.Empty(environment.Rows("environmentvariablevalue", "value", "usmf"));
    }
}
