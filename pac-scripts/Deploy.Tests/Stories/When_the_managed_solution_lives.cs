using System;
using System.Linq;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace ErpIntegration.Deploy.Tests.Stories;

/// <summary>From the first import to the end, each step by its job, and pac doing what it is told.</summary>
public sealed class When_the_managed_solution_lives
{
    [Fact]
    public async Task Should_come_be_upgraded_go_back_and_leave_what_is_not_its_own()
    {
        await using var environment = await TestEnvironment.StartAsync(installed: false);
        using var bench = environment.Workbench(live: true).With(Workbench.KeyVariable, FullSettings.Key);
        var settings = bench.Settings(environment.Url, FullSettings.Create());
        var first = SolutionVersions.Write(bench.Folder, new Version(1, 0, 0, 0), "erp_OldNote");
        var second = SolutionVersions.Write(bench.Folder, new Version(1, 1, 0, 0), "erp_NewNote");

        await DoneAsync("import", "--settings", settings, "--zip", first);
        await DoneAsync("configure", "--settings", settings);
        await DoneAsync("verify", "--settings", settings);
        Assert.Equal("1.0.0.0", environment.InstalledVersion);
        Assert.Equal("c1", Assert.Single(environment.Rows("connectionreference", "connectionreferencelogicalname", "erp_dataverse"))["connectionid"]);
        var account = environment.Service.Create(new Entity("account") { ["name"] = "Contoso", ["erp_erpaccountnumber"] = "US-001", ["erp_oldnote"] = "old" });
        var schedule = environment.Service.Create(new Entity("erp_productionschedule") { ["erp_name"] = "Week 1" });
        var step = environment.Step(0).Id;
        environment.Disable(step);

        // The upgrade takes away what the new version no longer has, and nothing else.
        var upgraded = await DoneAsync("import", "--settings", settings, "--zip", second);
        Assert.Contains("kept disabled", upgraded, StringComparison.Ordinal);
        Assert.False(environment.IsEnabled(step));
        Assert.Equal("1.1.0.0", environment.InstalledVersion);
        Assert.Equal((false, true), (environment.HasColumn("account", "erp_oldnote"), environment.HasColumn("account", "erp_newnote")));
        Assert.Equal("US-001", environment.Service.Retrieve("account", account, new ColumnSet("erp_erpaccountnumber"))["erp_erpaccountnumber"]);
        Assert.Equal("Week 1", environment.Service.Retrieve("erp_productionschedule", schedule, new ColumnSet("erp_name"))["erp_name"]);
        Assert.Equal("sb://contoso.servicebus.windows.net/", Assert.Single(environment.Rows("serviceendpoint", "name", "ERP Service Bus"))["namespaceaddress"]);
        var verified = await bench.RunAsync("verify", "--settings", settings);
        Assert.Equal((int)ExitCode.Found, verified.Exit);
        Assert.StartsWith("plug-in steps: disabled: ErpIntegration", verified.Error, StringComparison.Ordinal);
        environment.Service.Update(new Entity("sdkmessageprocessingstep", step) { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(1) });
        Assert.Equal(["="], Marks(await DoneAsync("configure", "--settings", settings)).Where(mark => mark != "~").Distinct());

        // Back: what only the newer version had goes, and what it had taken away comes back empty.
        environment.Service.Update(new Entity("account", account) { ["erp_newnote"] = "new" });
        await DoneAsync("rollback", "--settings", settings, "--to", first);
        Assert.Equal("1.1.0.1", environment.InstalledVersion);
        Assert.Equal((true, false), (environment.HasColumn("account", "erp_oldnote"), environment.HasColumn("account", "erp_newnote")));
        Assert.False(environment.Service.Retrieve("account", account, new ColumnSet("erp_oldnote")).Contains("erp_oldnote"));
        await DoneAsync("configure", "--settings", settings);
        await DoneAsync("verify", "--settings", settings);

        await DoneAsync("uninstall", "--settings", settings, "--yes");
        Assert.Null(environment.InstalledVersion);
        Assert.False(environment.Organization.Metadata.TryGetTable("erp_productionschedule", out _));
        Assert.False(environment.HasColumn("account", "erp_erpaccountnumber"));
        Assert.Equal("Contoso", environment.Service.Retrieve("account", account, new ColumnSet("name"))["name"]);
        Assert.Single(environment.Rows("systemuser", "applicationid", Guid.Parse(FullSettings.Application)));
        Assert.Contains("nothing to do", await DoneAsync("uninstall", "--settings", settings, "--yes"), StringComparison.Ordinal);

        Assert.All((string[])[environment.Token, FullSettings.Key], secret =>
        {
            Assert.DoesNotContain(secret, bench.Said, StringComparison.Ordinal);
            Assert.DoesNotContain(bench.Calls, call => $"{call["Arguments"]}{call["Settings"]}".Contains(secret, StringComparison.Ordinal));
        });

        async Task<string> DoneAsync(params string[] job)
        {
            var (exit, output, error) = await bench.RunAsync(job);
            Assert.True(exit == 0, $"{string.Join(' ', job)} ended with {exit}: {error}\n{output}");
            return output;
        }
    }

    private static string[] Marks(string output) => [.. output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(line => line[..1])];
}
