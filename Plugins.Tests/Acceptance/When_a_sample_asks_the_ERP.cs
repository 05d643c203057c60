using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using ErpIntegration.Tests.Documents;
using LocalDataverse.Testing;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The calls that docs/power-apps.md shows, against a running server. Power Fx and the flow need an environment: PowerAppsTests compares their names.</summary>
public sealed class When_a_sample_asks_the_ERP
{
    private static readonly string Samples = Path.Combine(ErrorPage.Folder, "power-apps");

    [Fact]
    public async Task Should_be_answered_on_a_form()
    {
        var node = await NodeWorkspace.PrepareAsync("web-resources");
        await using var stage = await HttpStage.SetAsync();
        var order = await stage.CreateOrderAsync(await stage.CreateAccountAsync());

        await node.RunAsync("tests/samples.mjs", stage.Api.AbsoluteUri, stage.Connection.Token, order, Samples);
    }

    [Fact]
    public async Task Should_be_answered_over_plain_HTTP()
    {
        await using var stage = await HttpStage.SetAsync();
        var order = await stage.CreateOrderAsync(await stage.CreateAccountAsync());

        var answers = await RunScriptAsync(("ENVIRONMENT", stage.Api.GetLeftPart(UriPartial.Authority)), ("TOKEN", stage.Connection.Token), ("ORDER", order));

        Assert.Equal(["D0001", "D0002"], JsonNode.Parse(answers[0])!["Products"]!.AsArray().Select(row => (string?)row!["ProductNumber"]));
        Assert.True((bool)JsonNode.Parse(answers[1])!["IsAvailable"]!);
    }

    private static async Task<string[]> RunScriptAsync(params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Samples, "ask.sh")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        try
        {
            using (Process.Start(new ProcessStartInfo("curl", ["--version"]) { RedirectStandardOutput = true })) { }
            using var process = Process.Start(start)!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(process.ExitCode == 0, await error + await output);
            return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (Win32Exception)
        {
            Assert.Skip("This test runs a shell script: install bash and curl.");
            return [];
        }
    }
}
