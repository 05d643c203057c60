using System;
using System.IO;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Settings;
using ErpIntegration.Deploy.Tests.Support;
using Xunit;

namespace ErpIntegration.Deploy.Tests;

public sealed class SettingsTests
{
    private const string Good = """{ "environment": { "url": "https://contoso.crm4.dynamics.com" }, "variables": { "erp_ErpBaseUrl": "https://erp.example", "erp_ErpCompany": "usmf" } }""";

    [Theory]
    [InlineData("""{ "variables": { "erp_ErpBaseUrl": "https://erp.example", "erp_ErpCompany": "usmf" } }""", "the file: Required properties [\"environment\"] are not present")]
    [InlineData("""{ "environment": { "url": "https://contoso.crm4.dynamics.com" }, "variables": { "erp_ErpBaseUrl": "https://erp.example" } }""", "variables: Required properties [\"erp_ErpCompany\"] are not present")]
    [InlineData("""{ "environment": { "url": "contoso" }, "variables": { "erp_ErpBaseUrl": "x", "erp_ErpCompany": "usmf" } }""", "environment.url: it doesn't look as it should: ^(https://")]
    [InlineData("""{ "environment": { "url": "http://contoso.crm4.dynamics.com" }, "variables": { "erp_ErpBaseUrl": "x", "erp_ErpCompany": "usmf" } }""", "environment.url: it doesn't look as it should")]
    [InlineData("""{ "environment": { "url": "http://localhost@contoso.example" }, "variables": { "erp_ErpBaseUrl": "x", "erp_ErpCompany": "usmf" } }""", "environment.url: it doesn't look as it should")]
    [InlineData("""{ "environment": { "url": "http://127.0.0.1.contoso.example" }, "variables": { "erp_ErpBaseUrl": "x", "erp_ErpCompany": "usmf" } }""", "environment.url: it doesn't look as it should")]
    [InlineData("""{ "environment": { "url": "https://c.example" }, "variables": { "erp_ErpBaseUrl": "x", "erp_ErpCompany": 7 } }""", "variables.erp_ErpCompany: Value is \"integer\" but should be \"string\"")]
    [InlineData("""{ "environment": { "url": "https://c.example" }, "variables": { "erp_ErpBaseUrl": "x", "erp_ErpCompany": "usmf" }, "enpoint": {} }""", "enpoint: there is no such setting")]
    [InlineData("""{ "environment": { "url": "https://c.example" }, "variables": { "erp_ErpBaseUrl": "x", "erp_ErpCompany": "usmf" }, "serviceEndpoint": { "namespaceAddress": "sb://a/", "sasKeyName": "Send", "sasKey": "c2VjcmV0" } }""", "serviceEndpoint.sasKey: say where the secret is")]
    [InlineData("""{ "environment": { "url": "https://c.example", "token": "c2VjcmV0" }, "variables": { "erp_ErpBaseUrl": "x", "erp_ErpCompany": "usmf" } }""", "environment.token: say where the secret is")]
    [InlineData("""{ "environment": { "url": "https://c.example", "token": { "env": "A", "file": "b" } }, "variables": { "erp_ErpBaseUrl": "x", "erp_ErpCompany": "usmf" } }""", "environment.token: say where the secret is, by one of")]
    [InlineData("""{ "environment": { "url": "https://c.example" }, "variables": { "erp_ErpBaseUrl": "x", "erp_ErpCompany": "usmf" }, "steps": { "A step": "off" } }""", "steps.A step: one of enabled, disabled is needed")]
    [InlineData("{ \"environment\": ", "settings.json: ")]
    public async Task Job_BadSettings_SaysWhereInOneLineAndTouchesNothing(string settings, string says)
    {
        using var bench = new Workbench();

        var (exit, _, error) = await bench.RunAsync("import", "--settings", bench.Settings(settings));

        Assert.Equal((int)ExitCode.Settings, exit);
        Assert.Contains(says, Assert.Single(error.Split(Environment.NewLine)), StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", error, StringComparison.Ordinal);
        Assert.Empty(bench.Calls);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("configure")]
    [InlineData("verify")]
    public async Task Job_VariablesOfAnotherKind_AreEachALineAndNothingIsTouched(string job)
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench();
        var settings = bench.Settings(environment.Url, new JsonObject
        {
            ["variables"] = new JsonObject { ["erp_ErpBaseUrl"] = "https://erp.example", ["erp_ErpCompany"] = "usmf", ["erp_ErpTimeoutSeconds"] = "soon", ["erp_ErpClientSecret"] = "c2VjcmV0", ["erp_Nothing"] = "1" },
        });

        var (exit, output, error) = await bench.RunAsync(job, "--settings", settings);

        Assert.Equal((int)ExitCode.Settings, exit);
        Assert.Collection(
            error.Split(Environment.NewLine),
            line => Assert.StartsWith("variables.erp_ErpClientSecret: the value of a secret is where it is in a Key Vault", line, StringComparison.Ordinal),
            line => Assert.StartsWith("variables.erp_ErpTimeoutSeconds: a number is needed", line, StringComparison.Ordinal),
            line => Assert.EndsWith("has no such environment variable.", line, StringComparison.Ordinal));
        Assert.DoesNotContain("c2VjcmV0", output + error, StringComparison.Ordinal);
        Assert.Empty(bench.Calls);
        Assert.Empty(environment.Rows("environmentvariablevalue", "value", "usmf"));
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
