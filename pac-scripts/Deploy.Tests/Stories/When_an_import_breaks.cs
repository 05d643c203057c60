using System;
using System.Linq;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Tests.Support;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Faults;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Deploy.Tests.Stories;

/// <summary>What the jobs say and do when an import stops half way.</summary>
public sealed class When_an_import_breaks
{
    [Fact]
    public async Task Should_go_on_with_a_staged_upgrade_once_nothing_stands_in_its_way()
    {
        await using var environment = await TestEnvironment.StartStagedAsync();
        using var bench = environment.Workbench(live: true);
        var settings = bench.Settings(environment.Url);
        var second = SolutionVersions.Write(bench.Folder, new Version(1, 1, 0, 0), "erp_NewNote");
        // Somebody's own view shows the column that goes.
        var step = environment.Step(0).Id;
        environment.Disable(step);
        var view = OwnView(environment);

        var stuck = await bench.RunAsync("import", "--settings", settings, "--zip", second);

        Assert.Equal((int)ExitCode.Pac, stuck.Exit);
        Assert.Single(stuck.Error.Split(Environment.NewLine));
        Assert.Contains("cannot uninstall", stuck.Error, StringComparison.Ordinal);
        Assert.Contains("now has 1.0.0.0", stuck.Error, StringComparison.Ordinal);
        Assert.StartsWith("solution upgrade", Assert.Single(bench.Lines), StringComparison.Ordinal);
        var verified = await bench.RunAsync("verify", "--settings", settings);
        Assert.Contains("no upgrade is left staged: 1.1.0.0 is", verified.Error, StringComparison.Ordinal);

        environment.Service.Delete("savedquery", view);
        var resumed = await bench.RunAsync("import", "--settings", settings, "--zip", second);

        Assert.Equal((0, string.Empty), (resumed.Exit, resumed.Error));
        Assert.Contains("left the upgrade to 1.1.0.0 staged", resumed.Output, StringComparison.Ordinal);
        Assert.Equal(["solution upgrade", "solution upgrade", "solution import"], bench.Lines.Select(line => string.Join(' ', line.Split(' ').Take(2))));
        Assert.Equal("1.1.0.0", environment.InstalledVersion);
        Assert.Empty(environment.Rows("solution", "uniquename", "ErpIntegration_Upgrade"));
        Assert.False(environment.HasColumn("account", "erp_oldnote"));
        Assert.False(environment.IsEnabled(step));
    }

    [Fact]
    public async Task Should_say_why_and_have_changed_nothing()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench(live: true);
        var broken = SolutionVersions.Write(bench.Folder, new Version(1, 0, 0, 0), "erp_NewNote");
        SolutionVersions.Edit(broken, "customizations.xml", customizations => customizations.Descendants("SdkMessageProcessingStep").First().Element("PrimaryEntity")!.Value = "erp_nothing");

        var (exit, _, error) = await bench.RunAsync("import", "--settings", bench.Settings(environment.Url), "--zip", broken);

        Assert.Equal((int)ExitCode.Pac, exit);
        Assert.Single(error.Split(Environment.NewLine));
        Assert.Contains("The environment says: ", error, StringComparison.Ordinal);
        Assert.Contains($"now has {Repository.Version}", error, StringComparison.Ordinal);
        Assert.False(environment.HasColumn("account", "erp_newnote"));
    }

    [Fact]
    public async Task Should_keep_steps_off_and_say_what_pac_said_also_when_the_environment_refuses_then()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench(live: true);
        var step = environment.Step(0).Id;
        environment.Disable(step);
        // The import itself goes through and switches all steps on; then publishing fails, and the jobs can't be read any more.
        var faults = environment.Organization.Faults;
        faults.Add(new OrganizationFault { Message = "PublishAllXml", ErrorCode = PlatformErrorCodes.UnExpected, Text = "Nothing was published." });
        faults.Add(new OrganizationFault { Message = "RetrieveMultiple", Table = "asyncoperation", Skip = 1, ClientsOnly = true, ErrorCode = PlatformErrorCodes.PrivilegeDenied, Text = "No Read on jobs." });

        var (exit, _, error) = await bench.RunAsync("import", "--settings", bench.Settings(environment.Url), "--zip", SolutionVersions.Write(bench.Folder, new Version(9, 0, 0, 0)));

        Assert.Equal((int)ExitCode.Pac, exit);
        Assert.Single(error.Split(Environment.NewLine));
        Assert.Contains("Nothing was published.", error, StringComparison.Ordinal);
        Assert.Contains("No Read on jobs.", error, StringComparison.Ordinal);
        Assert.Contains("now has 9.0.0.0 ErpIntegration", error, StringComparison.Ordinal);
        Assert.False(environment.IsEnabled(step));
    }

    [Fact]
    public async Task Should_take_a_staged_upgrade_out_before_the_solution()
    {
        await using var environment = await TestEnvironment.StartStagedAsync();
        using var bench = environment.Workbench();

        var (exit, _, error) = await bench.RunAsync("uninstall", "--settings", bench.Settings(environment.Url), "--yes");

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Equal(["ErpIntegration_Upgrade", "ErpIntegration"], bench.Lines.Select(line => line.Split(' ')[3]));
    }

    [Fact]
    public async Task Should_not_apply_a_staged_upgrade_that_is_newer_than_what_is_asked_for()
    {
        await using var environment = await TestEnvironment.StartStagedAsync();
        using var bench = environment.Workbench(live: true);

        var (exit, _, error) = await bench.RunAsync("import", "--settings", bench.Settings(environment.Url), "--zip", SolutionVersions.Write(bench.Folder, new Version(1, 0, 5, 0)));

        Assert.Equal((int)ExitCode.CannotFollow, exit);
        Assert.Contains("1.1.0.0 is installed or staged", error, StringComparison.Ordinal);
        Assert.Empty(bench.Lines);
    }

    [Fact]
    public async Task Should_go_back_from_where_it_was_going()
    {
        await using var environment = await TestEnvironment.StartStagedAsync();
        using var bench = environment.Workbench();

        var (exit, output, error) = await bench.RunAsync("rollback", "--settings", bench.Settings(environment.Url), "--to", SolutionVersions.Write(bench.Folder, new Version(1, 0, 0, 0), "erp_OldNote"));

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Contains("The content of 1.0.0.0 goes in as 1.1.0.1.", output, StringComparison.Ordinal);
        Assert.Collection(
            bench.Lines,
            line => Assert.StartsWith("solution upgrade", line, StringComparison.Ordinal),
            line => Assert.EndsWith("--stage-and-upgrade", line, StringComparison.Ordinal));
    }

    private static Guid OwnView(TestEnvironment environment) => environment.Service.Create(new Entity("savedquery")
    {
        ["name"] = "Old notes",
        ["returnedtypecode"] = "account",
        ["querytype"] = 0,
        ["fetchxml"] = "<fetch><entity name=\"account\"><attribute name=\"erp_oldnote\" /></entity></fetch>",
        ["layoutxml"] = "<grid name=\"resultset\" object=\"1\" jump=\"name\" select=\"1\" icon=\"1\" preview=\"1\"><row name=\"result\" id=\"accountid\"><cell name=\"erp_oldnote\" width=\"100\" /></row></grid>",
    });
}
