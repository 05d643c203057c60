using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Tests.Support;
using Xunit;

namespace ErpIntegration.Deploy.Tests;

/// <summary>The jobs that the documents for administrators call, run as they stand there; only the environment and the zips are those of the test.</summary>
public sealed partial class OperatorDocumentTests
{
    public static TheoryData<string> Documents => ["install.md", "configure.md", "upgrade.md"];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Commands_AreDone(string document)
    {
        var lines = Command().Matches(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", document), TestContext.Current.CancellationToken)).Select(match => match.Groups[1].Value.Trim()).ToList();
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench().With(Workbench.KeyVariable, FullSettings.Key);
        var settings = bench.Settings(environment.Url, FullSettings.Create());
        var older = SolutionVersions.Write(bench.Folder, new Version(0, 0, 9, 0));

        Assert.True(lines.Count >= 3, document);
        foreach (var line in lines)
        {
            var words = line.Split(' ').Select(word => word.EndsWith("test.json", StringComparison.Ordinal) ? settings : word.EndsWith(".zip", StringComparison.Ordinal) ? older : word).ToArray();
            Assert.True(File.Exists(Path.Combine(Repository.Root, words[0])), line);
            var (exit, output, error) = await bench.RunAsync([Path.GetFileNameWithoutExtension(words[0]), .. words[1..]]);
            Assert.True(exit == 0, $"{line} ended with {exit}: {error}\n{output}");
        }
    }

    [Fact]
    public void Configure_ListsEveryPartOfTheSettings()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(TestFolders.Scripts, "settings.schema.json")));
        var parts = schema.RootElement.GetProperty("properties").EnumerateObject().Select(part => part.Name).Where(name => !name.StartsWith('$'));

        Assert.Equal(
            parts.Order(StringComparer.Ordinal),
            File.ReadLines(Path.Combine(Repository.Root, "docs", "configure.md")).SkipWhile(line => !line.StartsWith("| part |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Split('|')[1].Trim(' ', '`')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Upgrade_ExplainsExitCodesThatThereAre()
    {
        var codes = File.ReadLines(Path.Combine(Repository.Root, "docs", "upgrade.md")).SkipWhile(line => !line.StartsWith("| exit code |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Split('|')[1].Trim()).ToList();

        Assert.NotEmpty(codes);
        Assert.Empty(codes.Except(Enum.GetValues<ExitCode>().Select(code => $"{(int)code}")));
    }

    // In a block of its own, or in a list.
    [GeneratedRegex(@"^[ \d.`]*(pac-scripts/\w+\.sh[^`\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex Command();
}
