using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Server.Tests.Support;
using LocalDataverse.Testing;
using Xunit;

namespace LocalDataverse.Server.Tests.Commands;

public sealed class OpenApiCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task EveryBindingAndType_IsDescribedAsTheSnapshotSays()
    {
        var (exit, output, error) = await DescribeAsync();

        Assert.Equal(0, exit);
        Assert.Equal("localdataverse: tst_Unreachable is left out: a function without response properties can't be called.\n", error.ReplaceLineEndings("\n"));
        Matches("openapi.json", output);
    }

    [Fact]
    public async Task Description_IsValidForAnIndependentParser()
    {
        var node = await NodeWorkspace.PrepareAsync();
        await DescribeAsync("--output", _folder.At("openapi.json"));

        var operations = await node.RunAsync("validate-openapi.cjs", _folder.At("openapi.json"));

        Assert.Equal(["tst_Count", "tst_Everything", "tst_Hidden", "tst_OnARow", "tst_OnTheSet", "tst_RowsOfARow"], operations.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Output_GoesToTheFileAndServerIntoTheDescription()
    {
        var (exit, output, _) = await DescribeAsync("--output", _folder.At("openapi.json"), "--server", "https://contoso.crm4.dynamics.com/");

        Assert.Equal((0, ""), (exit, output));
        var document = JsonNode.Parse(File.ReadAllText(_folder.At("openapi.json")))!;
        Assert.Equal("https://contoso.crm4.dynamics.com/api/data/v9.2", (string?)document["servers"]![0]!["url"]);
        Assert.Equal("https://contoso.crm4.dynamics.com/.default", (string?)document["security"]![1]!["oauth2"]![0]);
    }

    [Fact]
    public async Task SolutionWithoutCustomApis_HasNoPaths()
    {
        var (exit, output, _) = await ServerProcess.RunAsync("openapi", _folder.Write("small.zip", SolutionZips.Complete));

        Assert.Equal((0, 0), (exit, JsonNode.Parse(output)!["paths"]!.AsObject().Count));
    }

    [Fact]
    public async Task ABadZip_ExitsWith1AndWritesNothing()
    {
        var (exit, output, error) = await ServerProcess.RunAsync("openapi", _folder.Write("bad.zip", SolutionZips.NoZip), "--output", _folder.At("openapi.json"));

        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("not a zip", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("openapi.json")));
    }

    public void Dispose() => _folder.Dispose();

    private Task<(int Exit, string Output, string Error)> DescribeAsync(params string[] more) => ServerProcess.RunAsync(["openapi", _folder.Write("apis.zip", SolutionZips.CustomApis), .. more]);

    private static void Matches(string name, string actual)
    {
        var file = Path.Combine(typeof(OpenApiCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == "Snapshots").Value!, name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }
}
