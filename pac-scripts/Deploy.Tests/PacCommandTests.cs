using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ErpIntegration.Deploy.Pac;
using ErpIntegration.Deploy.Tests.Support;
using RecordingPac;
using Xunit;

namespace ErpIntegration.Deploy.Tests;

/// <summary>Every call of pac against docs/pac-commands.md, the table of what Microsoft documents.</summary>
public sealed class PacCommandTests
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

    [Fact]
    public void StandIn_TakesEveryDocumentedOption_AndNoOther()
    {
        var verbs = PacCommand.Create().Subcommands.SelectMany(group => group.Subcommands.Select(verb => (Name: $"pac {group.Name} {verb.Name}", Options: verb.Options.Select(option => option.Name).Order(StringComparer.Ordinal))));

        Assert.Equal(
            Documented().OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => $"{row.Key}: {string.Join(' ', row.Value.Order(StringComparer.Ordinal))}"),
            verbs.OrderBy(verb => verb.Name, StringComparer.Ordinal).Select(verb => $"{verb.Name}: {string.Join(' ', verb.Options)}"));
    }

    // Rows: | `pac solution import` | `--path`, ... | source |
    private static Dictionary<string, string[]> Documented() => File.ReadLines(Path.Combine(TestFolders.Scripts, "..", "docs", "pac-commands.md"))
        .Where(line => line.StartsWith("| `pac ", StringComparison.Ordinal))
        .Select(line => line.Split('|'))
        .ToDictionary(cells => cells[1].Trim(' ', '`'), cells => cells[2].Split(',').Select(option => option.Trim(' ', '`')).ToArray());
}
