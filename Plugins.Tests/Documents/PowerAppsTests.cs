using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ErpIntegration.Tests.Catalogue;
using Xunit;

namespace ErpIntegration.Tests.Documents;

/// <summary>docs/power-apps.md shows the files beside it; those that only an environment can run name what is registered.</summary>
public sealed partial class PowerAppsTests
{
    private const string Connector = "Microsoft.Dynamics.CRM.";

    [Theory]
    [InlineData("form.js", "js")]
    [InlineData("form-without-library.js", "js")]
    [InlineData("canvas.fx", "powerfx")]
    [InlineData("ask.sh", "sh")]
    public void CodeBlocks_AreTheSamples(string sample, string language) =>
        Assert.Contains($"```{language}\n{Read("power-apps", sample)}```\n", Read("power-apps.md"), StringComparison.Ordinal);

    [Fact]
    public void PowerFx_NamesApisParametersAndPropertiesThatAreRegistered()
    {
        var formulas = Read("power-apps", "canvas.fx");
        var calls = Call().Matches(formulas);

        Assert.Equal(2, calls.Count);
        Assert.All(calls, call =>
        {
            var api = RegisteredApi.All[call.Groups["api"].Value];
            Assert.Equal(api.Table is null ? "Environment" : "[@Orders]", call.Groups["source"].Value);
            Assert.Subset(api.Parameters.ToHashSet(), Names(Argument(), call.Groups["arguments"].Value));
            Assert.Subset(api.Properties.ToHashSet(), Names(new Regex($@"\b{call.Groups["variable"].Value}\.(\w+)"), formulas));
        });
    }

    [Fact]
    public void PowerFx_NamesMembersOfTheJson()
    {
        var apis = Call().Matches(Read("power-apps", "canvas.fx")).ToDictionary(call => call.Groups["variable"].Value, call => call.Groups["api"].Value);
        var lists = Read("power-apps", "canvas.fx").Split(";\n").Where(formula => formula.Contains("ParseJSON", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, lists.Count);
        Assert.All(lists, formula =>
        {
            var parsed = Parsed().Match(formula);
            var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Path.Combine(PublishedDocument.Folder, "schemas", "answers"), $"{apis[parsed.Groups[1].Value]}.{parsed.Groups[2].Value}.json")))!;
            Assert.Subset(schema["items"]!["properties"]!.AsObject().Select(member => member.Key).ToHashSet(), Names(Member(), formula));
        });
    }

    [Fact]
    public void Flow_NamesApisAndParametersThatAreRegisteredAndParsesByThePublishedSchemas()
    {
        var actions = JsonNode.Parse(Read("power-apps", "flow.json"))!["definition"]!["actions"]!.AsObject();
        var performed = actions.Where(action => (string?)action.Value!["type"] == "OpenApiConnection").ToDictionary(action => action.Key, action => action.Value!["inputs"]!);

        Assert.Equal(["PerformUnboundAction", "PerformBoundAction"], performed.Values.Select(inputs => (string?)inputs["host"]!["operationId"]));
        Assert.All(performed.Values, inputs =>
        {
            var api = RegisteredApi.All[NameOf(inputs)];
            Assert.Equal(api.Table is null ? null : api.Table + "s", (string?)inputs["parameters"]!["entityName"]);
            Assert.Equal(api.Table is not null, ((string)inputs["parameters"]!["actionName"]!).StartsWith(Connector, StringComparison.Ordinal));
            Assert.Subset(api.Parameters.ToHashSet(), inputs["parameters"]!.AsObject().Select(p => p.Key).Where(key => key.StartsWith("item/", StringComparison.Ordinal)).Select(key => key[5..]).ToHashSet());
        });
        var parses = actions.Where(action => (string?)action.Value!["type"] == "ParseJson").Select(action => action.Value!["inputs"]!).ToList();
        Assert.Equal(2, parses.Count);
        Assert.All(parses, inputs =>
        {
            var content = Content().Match((string)inputs["content"]!);
            var file = Path.Combine(Path.Combine(PublishedDocument.Folder, "schemas", "answers"), $"{NameOf(performed[content.Groups[1].Value])}.{content.Groups[2].Value}.json");
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(File.ReadAllText(file)), inputs["schema"]), file);
        });
        Assert.All(actions.SelectMany(action => action.Value!["runAfter"]!.AsObject()), before => Assert.Contains(before.Key, actions));
    }

    [Fact]
    public void Handlers_InTheTable_AreThoseOfTheScript()
    {
        var script = Read("..", "Solution", "src", "WebResources", "erp_", "forms.js");
        var defined = Defined().Matches(script).Select(match => $"ErpIntegration.Forms.{match.Groups[1].Value}.{match.Groups[2].Value}");

        Assert.Equal(defined.Order(), Names(Handler(), Read("power-apps.md")).Order());
    }

    private static string NameOf(JsonNode inputs) => ((string)inputs["parameters"]!["actionName"]!).Replace(Connector, "", StringComparison.Ordinal);

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([ErrorPage.Folder, .. path])).ReplaceLineEndings("\n");

    private static HashSet<string> Names(Regex pattern, string text) => [.. pattern.Matches(text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"Set\((?<variable>\w+), (?<source>[^.\s]+)\.(?<api>erp_\w+)\([^{]*\{(?<arguments>[^}]*)\}")]
    private static partial Regex Call();

    [GeneratedRegex(@"(\w+):")]
    private static partial Regex Argument();

    [GeneratedRegex(@"ParseJSON\((\w+)\.(\w+)\)")]
    private static partial Regex Parsed();

    [GeneratedRegex(@"\.Value\.(\w+)")]
    private static partial Regex Member();

    [GeneratedRegex(@"^@outputs\('(\w+)'\)\?\['body/(\w+)'\]$")]
    private static partial Regex Content();

    [GeneratedRegex(@"^\s+(\w+)\.(\w+) = \2;$", RegexOptions.Multiline)]
    private static partial Regex Defined();

    [GeneratedRegex(@"`(ErpIntegration\.Forms\.\w+\.\w+)`")]
    private static partial Regex Handler();
}
