using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ErpIntegration.Deploy.Pac;
using ErpIntegration.Deploy.Tests.Support;
using Xunit;

namespace ErpIntegration.Deploy.Tests;

/// <summary>Every call of pac against docs/pac-commands.md, the table of what Microsoft documents.</summary>
public sealed partial class PacCommandTests
{
    private static readonly Uri Environment = new("https://c.example");

    [Fact]
    public void Calls_UseWhatIsDocumented_AndNothingElse()
    {
        var documented = Documented();
        PacCall[] calls =
        [
            PacCalls.Check("a.zip", "out"),
            PacCalls.Import("a.zip", Environment, "settings.json", upgrade: true),
            PacCalls.Upgrade("S", Environment),
            PacCalls.Export("S", "a.zip", Environment, managed: true),
            PacCalls.Unpack("a.zip", "src"),
            PacCalls.Delete("S", Environment),
            PacCalls.Push(Guid.Empty, "a.dll", Environment),
        ];

        foreach (var call in calls)
        {
            var command = $"pac {call.Arguments[0]} {call.Arguments[1]}";
            Assert.True(documented.TryGetValue(command, out var options), $"{command} is not in the table.");
            Assert.Equal([], call.Arguments.Where(argument => argument.StartsWith("--", StringComparison.Ordinal)).Except(options!));
        }

        Assert.Equal(documented.Keys.Except(["pac auth create"]).Order(StringComparer.Ordinal), calls.Select(call => $"pac {call.Arguments[0]} {call.Arguments[1]}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("github-actions.yml")]
    [InlineData("azure-pipelines.yml")]
    public void Pipelines_CallTheScriptsInOrder_AndPacAsDocumented(string pipeline)
    {
        var lines = File.ReadAllLines(Path.Combine(TestFolders.Scripts, "pipelines", pipeline));

        Assert.Equal(["pack", "check", "import", "configure", "verify"], lines.SelectMany(line => Script().Matches(line)).Select(match => match.Groups[1].Value));
        var call = Assert.Single(lines, line => line.Contains("pac auth", StringComparison.Ordinal));
        Assert.Equal([], Option().Matches(call).Select(match => match.Value).Except(Documented()["pac auth create"]));
        Assert.DoesNotContain(lines, line => line.Contains("secrets.", StringComparison.Ordinal) || line.Contains("--clientSecret", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"pac-scripts/(\w+)\.sh")]
    private static partial Regex Script();

    [GeneratedRegex(@"--\w+")]
    private static partial Regex Option();

    // Rows: | `pac solution import` | `--path`, ... | source |
    private static Dictionary<string, string[]> Documented() => File.ReadLines(Path.Combine(TestFolders.Scripts, "..", "docs", "pac-commands.md"))
        .Where(line => line.StartsWith("| `pac ", StringComparison.Ordinal))
        .Select(line => line.Split('|'))
        .ToDictionary(cells => cells[1].Trim(' ', '`'), cells => cells[2].Split(',').Select(option => option.Trim(' ', '`')).ToArray());
}
