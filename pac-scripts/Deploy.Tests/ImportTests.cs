using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Tests.Support;
using Xunit;

namespace ErpIntegration.Deploy.Tests;

public sealed class ImportTests
{
    [Fact]
    public async Task Import_IntoAnEmptyEnvironment_CallsPacWithVariablesAndConnections()
    {
        await using var environment = await TestEnvironment.StartAsync(installed: false);
        using var bench = environment.Workbench();
        var settings = bench.Settings(environment.Url, new JsonObject { ["connections"] = new JsonObject { ["erp_dataverse"] = new JsonObject { ["connectionId"] = "c1", ["connectorId"] = "/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps" } } });

        var (exit, _, error) = await bench.RunAsync("import", "--settings", settings);

        Assert.Equal((0, string.Empty), (exit, error));
        var call = Assert.Single(bench.Calls);
        Assert.StartsWith($"solution import --path {Repository.ManagedZip} --environment {environment.Url} --activate-plugins --publish-changes --async --max-async-wait-time 60 --settings-file ", bench.Lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("--stage-and-upgrade", bench.Lines[0], StringComparison.Ordinal);
        var deployment = JsonNode.Parse((string)call["Settings"]!)!;
        Assert.Equal("https://erp.example", (string)deployment["EnvironmentVariables"]!.AsArray().Single(variable => (string)variable!["SchemaName"]! == "erp_ErpBaseUrl")!["Value"]!);
        Assert.Equal("c1", (string)deployment["ConnectionReferences"]![0]!["ConnectionId"]!);
        // What pac was given is gone.
        Assert.False(File.Exists((string)call["Arguments"]!.AsArray().Last()!));
    }

    [Fact]
    public async Task Import_OverAnOlderVersion_IsAnUpgradeAndKeepsWhatAPersonSwitchedOff()
    {
        await using var environment = await TestEnvironment.StartAsync();
        var step = environment.Step(0);
        environment.Disable(step.Id);
        using var bench = environment.Workbench();

        var (exit, output, error) = await bench.RunAsync("import", "--settings", bench.Settings(environment.Url), "--zip", SolutionVersions.Write(bench.Folder, new Version(9, 0, 0, 0)));

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.EndsWith("--stage-and-upgrade", Assert.Single(bench.Lines), StringComparison.Ordinal);
        Assert.Contains($"kept disabled: {step.GetAttributeValue<string>("name")}", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfAnOlderVersion_IsRefusedBeforeAnythingIsTouched()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench();
        var older = SolutionVersions.Write(bench.Folder, new Version(0, 0, 9, 0));

        var (exit, _, error) = await bench.RunAsync("import", "--settings", bench.Settings(environment.Url), "--zip", older);

        Assert.Equal((int)ExitCode.CannotFollow, exit);
        Assert.Contains("0.0.9.0 is older", error, StringComparison.Ordinal);
        Assert.Empty(bench.Calls);
    }

    [Fact]
    public async Task Import_ThatPacRefuses_StopsAndSaysWhatIsInstalledNow()
    {
        await using var environment = await TestEnvironment.StartAsync(installed: false);
        using var bench = environment.Workbench().With("PAC_FAIL", "import");

        var (exit, output, error) = await bench.RunAsync("import", "--settings", bench.Settings(environment.Url));

        Assert.Equal((int)ExitCode.Pac, exit);
        Assert.Contains("import was refused", output, StringComparison.Ordinal);
        Assert.Contains("now has no ErpIntegration", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WhatIf_ShowsTheCallAndMakesNone()
    {
        await using var environment = await TestEnvironment.StartAsync(installed: false);
        using var bench = environment.Workbench();

        var (exit, output, _) = await bench.RunAsync("import", "--settings", bench.Settings(environment.Url), "--what-if");

        Assert.Equal(0, exit);
        Assert.Contains("would run: pac solution import", output, StringComparison.Ordinal);
        Assert.Empty(bench.Calls);
    }

    [Theory]
    [InlineData("not a zip")]
    [InlineData(null)]
    public async Task Import_OfNoSolution_SaysSo(string? content)
    {
        using var bench = new Workbench();
        var zip = Path.Combine(bench.Folder, "a.zip");
        if (content is not null)
            await File.WriteAllTextAsync(zip, content, TestContext.Current.CancellationToken);

        var (exit, _, error) = await bench.RunAsync("import", "--settings", bench.Settings(new Uri("https://c.example")), "--zip", zip);

        Assert.Equal((int)ExitCode.Settings, exit);
        Assert.Contains("no solution zip", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schemaname", "has no schemaname.")]
    [InlineData("type", "has no type, or one that is no number.")]
    [InlineData("number", "has no type, or one that is no number.")]
    [InlineData("twice", "defines erp_ErpCompany once more.")]
    public async Task Import_OfAZipWithABrokenVariable_NamesIt(string broken, string says)
    {
        using var bench = new Workbench();
        var zip = SolutionVersions.Write(bench.Folder, new Version(9, 0, 0, 0));
        SolutionVersions.Edit(zip, "environmentvariabledefinitions/erp_ErpBaseUrl/environmentvariabledefinition.xml", definition =>
        {
            var root = definition.Root!;
            if (broken == "schemaname")
                root.SetAttributeValue("schemaname", null);
            else if (broken == "twice")
                root.SetAttributeValue("schemaname", "erp_ErpCompany");
            else
                root.SetElementValue("type", broken == "type" ? null : "text");
        });

        var (exit, _, error) = await bench.RunAsync("import", "--settings", bench.Settings(new Uri("https://c.example")), "--zip", zip);

        Assert.Equal((int)ExitCode.Settings, exit);
        Assert.EndsWith(says, Assert.Single(error.Split(Environment.NewLine)), StringComparison.Ordinal);
        Assert.Empty(bench.Calls);
    }

    [Theory]
    [InlineData("import", "--zip")]
    [InlineData("check", "--zip")]
    [InlineData("rollback", "--to")]
    public async Task Job_WithAZipThatIsNotTheOnePacked_IsRefused(string job, string option)
    {
        using var bench = new Workbench();
        var zip = Path.Combine(bench.Folder, "packed.zip");
        File.Copy(Repository.ManagedZip, zip);
        File.Copy(Repository.ManagedZip + SolutionFile.HashSuffix, zip + SolutionFile.HashSuffix);
        SolutionVersions.Edit(zip, "customizations.xml", customizations => customizations.Root!.Add(new System.Xml.Linq.XComment("by hand")));

        var (exit, _, error) = await bench.RunAsync([job, option, zip, .. job == "check" ? (string[])[] : ["--settings", bench.Settings(new Uri("https://c.example"))]]);

        Assert.Equal((int)ExitCode.Settings, exit);
        Assert.Contains("is not what pack wrote", Assert.Single(error.Split(Environment.NewLine)), StringComparison.Ordinal);
        Assert.Empty(bench.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Import_OfTheOtherKind_IsRefused(bool upgrade)
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench();
        var unmanaged = SolutionVersions.Write(bench.Folder, upgrade ? new Version(9, 0, 0, 0) : Version.Parse(Repository.Version), managed: false);

        var (exit, _, error) = await bench.RunAsync("import", "--settings", bench.Settings(environment.Url), "--zip", unmanaged);

        Assert.Equal((int)ExitCode.CannotFollow, exit);
        Assert.Contains("the solution managed, the zip is unmanaged", error, StringComparison.Ordinal);
        Assert.Empty(bench.Calls);
    }

    [Fact]
    public async Task Rollback_ToAnEarlierVersion_GoesInAsTheNextRevision()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench();
        var older = SolutionVersions.Write(bench.Folder, new Version(0, 0, 9, 0));

        var (exit, output, error) = await bench.RunAsync("rollback", "--to", older, "--settings", bench.Settings(environment.Url));

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Contains($"0.0.9.0 goes in as {Repository.Version}.1", output, StringComparison.Ordinal);
        Assert.EndsWith("--stage-and-upgrade", Assert.Single(bench.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rollback_ToWhatIsNotEarlier_IsRefused()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench();

        var (exit, _, error) = await bench.RunAsync("rollback", "--to", Repository.ManagedZip, "--settings", bench.Settings(environment.Url));

        Assert.Equal((int)ExitCode.CannotFollow, exit);
        Assert.Contains("is not earlier", error, StringComparison.Ordinal);
        Assert.Empty(bench.Calls);
    }

    [Fact]
    public async Task Uninstall_NeedsToBeToldTwice()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench();
        var settings = bench.Settings(environment.Url);

        Assert.Equal((int)ExitCode.Settings, (await bench.RunAsync("uninstall", "--settings", settings)).Exit);
        Assert.Empty(bench.Calls);
        Assert.Equal(0, (await bench.RunAsync("uninstall", "--settings", settings, "--yes")).Exit);
        Assert.Equal([$"solution delete --solution-name ErpIntegration --environment {environment.Url}"], bench.Lines);
    }

    [Fact]
    public async Task Push_NamesTheAssemblyTheEnvironmentHas()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench();

        var (exit, output, _) = await bench.RunAsync("push", "--project", "CustomApis", "--settings", bench.Settings(environment.Url), "--what-if");

        Assert.Equal(0, exit);
        Assert.Contains("would run: pac plugin push --pluginId ab0a319b-2cac-57ad-922f-5fdf4785690c --pluginFile ", output, StringComparison.Ordinal);
    }
}
