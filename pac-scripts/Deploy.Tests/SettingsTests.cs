using System;
using System.IO;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Settings;
using ErpIntegration.Deploy.Tests.Support;
using Xunit;

namespace ErpIntegration.Deploy.Tests;

public sealed class SettingsTests
{
    private const string Good = """{ "environment": { "url": "https://contoso.crm4.dynamics.com" }, "variables": { "erp_ErpBaseUrl": "https://erp.example", "erp_ErpCompany": "usmf" } }""";

    [Theory]
    [InlineData("""{ "variables": { "erp_ErpBaseUrl": "https://erp.example", "erp_ErpCompany": "usmf" } }""", "environment")]
    [InlineData("""{ "environment": { "url": "https://contoso.crm4.dynamics.com" }, "variables": { "erp_ErpBaseUrl": "https://erp.example" } }""", "erp_ErpCompany")]
    [InlineData("""{ "environment": { "url": "contoso" }, "variables": { "erp_ErpBaseUrl": "x", "erp_ErpCompany": "usmf" } }""", "environment.url")]
    [InlineData("""{ "environment": { "url": "https://c.example" }, "variables": { "erp_ErpBaseUrl": "x", "erp_ErpCompany": 7 } }""", "variables.erp_ErpCompany")]
    [InlineData("""{ "environment": { "url": "https://c.example" }, "variables": { "erp_ErpBaseUrl": "x", "erp_ErpCompany": "usmf" }, "enpoint": {} }""", "enpoint")]
    [InlineData("""{ "environment": { "url": "https://c.example" }, "variables": { "erp_ErpBaseUrl": "x", "erp_ErpCompany": "usmf" }, "serviceEndpoint": { "namespaceAddress": "sb://a/", "sasKeyName": "Send", "sasKey": "c2VjcmV0" } }""", "serviceEndpoint.sasKey")]
    [InlineData("""{ "environment": { "url": "https://c.example" }, "variables": { "erp_ErpBaseUrl": "x", "erp_ErpCompany": "usmf" }, "steps": { "A step": "off" } }""", "steps.A step")]
    [InlineData("{ \"environment\": ", "settings.json")]
    public async Task Job_BadSettings_SaysWhereAndTouchesNothing(string settings, string says)
    {
        using var bench = new Workbench();

        var (exit, _, error) = await bench.RunAsync("import", "--settings", bench.Settings(settings));

        Assert.Equal((int)ExitCode.Settings, exit);
        Assert.Contains(says, error, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Empty(bench.Calls);
    }

    [Fact]
    public async Task Job_MissingSettingsFile_SaysSo()
    {
        using var bench = new Workbench();

        var (exit, _, error) = await bench.RunAsync("configure", "--settings", Path.Combine(bench.Folder, "missing.json"));

        Assert.Equal((int)ExitCode.Settings, exit);
        Assert.Contains("missing.json", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Sample_FollowsTheSchema()
    {
        var settings = SettingsFile.Read(Path.Combine(TestFolders.Scripts, "environments", "sample.json"));

        Assert.Equal("usmf", settings.Variables["erp_ErpCompany"]);
        Assert.NotNull(settings.ServiceEndpoint!.SasKey.KeyVault);
    }

    [Fact]
    public async Task Job_SecretThatIsNotThere_NamesIt()
    {
        using var bench = new Workbench();
        var settings = bench.Settings(Good.Replace("\"url\":", "\"token\": { \"env\": \"NOBODY_SET_THIS\" }, \"url\":", StringComparison.Ordinal));

        var (exit, _, error) = await bench.RunAsync("verify", "--settings", settings);

        Assert.Equal((int)ExitCode.Settings, exit);
        Assert.Contains("NOBODY_SET_THIS", error, StringComparison.Ordinal);
    }
}
