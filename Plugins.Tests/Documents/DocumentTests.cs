using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace ErpIntegration.Tests.Documents;

public sealed partial class DocumentTests
{
    private static readonly string Folder = typeof(DocumentTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Documents").Value!;

    [Fact]
    public void Links_ToFiles_LeadSomewhere()
    {
        var pages = Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Append(Path.Combine(Folder, "../README.md"));
        var broken = pages.SelectMany(page => LinksOf(page).Where(link => !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, link))).Select(link => $"{Path.GetFileName(page)}: {link}"));

        Assert.Empty(broken);
    }

    [Theory]
    [InlineData("envelope.mjs", "js")]
    [InlineData("EnvelopeReader.cs", "csharp")]
    public void ProcessIntegration_CodeBlocks_AreTheSamples(string sample, string language)
    {
        var page = File.ReadAllText(Path.Combine(Folder, "process-integration.md")).ReplaceLineEndings("\n");

        Assert.Contains($"```{language}\n{File.ReadAllText(Path.Combine(Folder, "consumers", sample)).ReplaceLineEndings("\n")}```\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void LogicApp_EveryAction_RunsAfterOneThatIsThere()
    {
        var actions = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "consumers", "logic-app.json")))!["definition"]!["actions"]!.AsObject();

        Assert.All(actions.SelectMany(action => action.Value!["runAfter"]!.AsObject()), before => Assert.Contains(before.Key, actions));
    }

    private static IEnumerable<string> LinksOf(string page) =>
        Link().Matches(File.ReadAllText(page)).Select(match => match.Groups[1].Value.Split('#')[0]).Where(link => link.Length > 0 && !link.Contains("://", StringComparison.Ordinal));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
