using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.ServiceModel;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Server.Tests.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>docs/developing.md: its commands in the order they stand there, on a folder and a port of the test's own.</summary>
public sealed class DevelopingDocumentTests
{
    private const string Mark = "@@@ ";
    private static readonly string Repository = DocumentPage.Repository;
    private static readonly DocumentPage Page = new("docs/developing.md");

    [Fact]
    public async Task EveryCommand_DoesWhatThePageSays()
    {
        using var folder = new TempFolder();
        var blocks = Page.Blocks("sh");
        var up = Assert.Single(blocks, b => b == "dotnet run --project LocalDataverse/Server -- up\n");
        var commands = string.Concat(blocks.Where(b => b != up).Select(b => $"echo '{Mark}{b.Split('\n')[0].Replace("'", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal)}'\n{b}"));
        await using var server = await ServerProcess.StartAsync(folder.Path, 0);

        var (exit, output) = await DocumentPage.BashAsync(commands
            .Replace("http://127.0.0.1:5080/", (string)server.Connection["url"]!, StringComparison.Ordinal)
            .Replace(".localdataverse/", folder.Path + "/", StringComparison.Ordinal)
            .Replace("dotnet run --project LocalDataverse/Server -- import", $"dotnet {Metadata("ServerProgram")} import --data {folder.Path}", StringComparison.Ordinal));

        Assert.True(exit == 0, output);
        var answers = output.Split(Mark);
        Assert.Contains("""{"error":{"code":"0x80040265","message":"Give the account a telephone number."}}""", Of(answers, "ask $API/accounts --data"), StringComparison.Ordinal);
        Assert.Contains("Checking 'Contoso'.", Of(answers, "ask $API/accounts --header Prefer: odata"), StringComparison.Ordinal);
        Assert.Matches("\"accountnumber\":\"S-\\d{6}-\\d{6}\"", Of(answers, "ask $API/accounts?\\$select"));
        Assert.Contains("Its number is S-", Of(answers, "ask $API/plugintracelogs"), StringComparison.Ordinal);
        Assert.Matches(Regex.Escape(Path.GetFullPath(Path.Combine(Repository, "LocalDataverse/Sample/CheckAccount.cs"))) + ":line \\d+", Of(answers, "ask $API/plugintracelogs"));
        Assert.Contains("\"handler\":\"Sample.Plugins.CheckAccount\"", Assert.Single(answers, a => a.Split('\n')[0].EndsWith("/executions", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("\"message\":\"Slow down.\"", answers[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void LaunchSettings_StartAProgramThatIsThere()
    {
        var settings = JsonNode.Parse(Assert.Single(Page.Blocks("json")))!;

        var program = (string)settings["configurations"]!.AsArray().Single(c => (string?)c!["request"] == "launch")!["program"]!;
        Assert.True(File.Exists(program.Replace("${workspaceFolder}", Repository, StringComparison.Ordinal).Replace("/Debug/", $"/{new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name}/", StringComparison.Ordinal)), program);
    }

    /// <summary>The lines of the page, compiled.</summary>
    [Fact]
    public async Task TheTest_OfThePage_Passes()
    {
        await using var organization = Organization.Open(new OrganizationOptions());
        using (var zip = File.OpenRead(Path.Combine(Repository, "LocalDataverse/Sample/bin/Sample.zip"))) organization.ImportSolution(zip);
        var service = organization.CreateService(organization.AdministratorId);
        var refusal = Assert.Throws<FaultException<OrganizationServiceFault>>(() => service.Create(new Entity("account") { ["name"] = "Contoso" }));
        Assert.Equal("Give the account a telephone number.", refusal.Detail.Message);

        var own = File.ReadAllText(Path.Combine(Repository, "LocalDataverse/Tests/Server.Tests/DevelopingDocumentTests.cs")).Replace("Path.Combine(Repository, \"LocalDataverse/Sample/bin/Sample.zip\")", "\"LocalDataverse/Sample/bin/Sample.zip\"", StringComparison.Ordinal);
        Assert.All(Assert.Single(Page.Blocks("csharp")).Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains("        " + line, own, StringComparison.Ordinal));
    }

    private static string Of(string[] answers, string command) => Assert.Single(answers, a => a.StartsWith(command, StringComparison.Ordinal));

    private static string Metadata(string key) => Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == key).Value!;
}
