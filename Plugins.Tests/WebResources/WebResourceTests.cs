using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using System.Xml.Linq;
using ErpIntegration.CustomApis;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using LocalDataverse.Testing;
using Xunit;

namespace ErpIntegration.Tests.WebResources;

/// <summary>The JavaScript web resources: committed as compiled, from TypeScript under Solution/web-resources.</summary>
public sealed class WebResourceTests
{
    private static readonly string Committed = Path.Combine(AppContext.BaseDirectory, "web-resources/compiled");

    [Fact]
    public async Task CommittedScripts_AreWhatTheirSourceCompilesTo()
    {
        var node = await NodeWorkspace.PrepareAsync("web-resources");

        await node.RunAsync("node_modules/typescript/bin/tsc", "--outDir", "compiled-to-compare");

        var compiled = Path.Combine(node.Folder, "compiled-to-compare");
        Assert.Equal(ScriptsIn(compiled), ScriptsIn(Committed));
        Assert.All(ScriptsIn(compiled), name => Assert.Equal(File.ReadAllText(Path.Combine(compiled, name)), File.ReadAllText(Path.Combine(Committed, name))));
    }

    [Theory]
    [InlineData("lookups.test.mjs")]
    [InlineData("forms.test.mjs")]
    public async Task UnitTests_OfTheScripts_Pass(string file)
    {
        var node = await NodeWorkspace.PrepareAsync("web-resources");

        await node.RunAsync("--test", $"tests/{file}");
    }

    [Fact]
    public async Task Lookups_DescribeTheCustomApisAsTheyAreRegistered()
    {
        var node = await NodeWorkspace.PrepareAsync("web-resources");

        var described = JsonNode.Parse(await node.RunAsync("tests/operations.mjs"))!.AsObject();

        var questions = typeof(GetOnHandInventory).Assembly.GetTypes().Where(type => type.GetCustomAttribute<CustomApiAttribute>()?.ExecutePrivilege == IntegrationMessage.AppendToPrivilege).ToList();
        Assert.Equal(questions.Select(NameOf).Order(), described.Select(operation => operation.Key).Order());
        Assert.All(questions, question => Assert.True(JsonNode.DeepEquals(Described(question), described[NameOf(question)]), $"{Described(question)}\n{described[NameOf(question)]}"));
    }

    [Fact]
    public async Task Forms_CallFunctionsThatAreThere()
    {
        var node = await NodeWorkspace.PrepareAsync("web-resources");
        var source = typeof(WebResourceTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SolutionSource").Value!;

        var called = Directory.EnumerateFiles(source, "*.xml", SearchOption.AllDirectories).SelectMany(file => XDocument.Load(file).Descendants("Handler")).Select(handler => (string)handler.Attribute("functionName")!).ToArray();

        Assert.NotEmpty(called);
        await node.RunAsync("tests/functions.mjs", called);
    }

    private static string NameOf(Type question) => question.GetCustomAttribute<CustomApiAttribute>()!.UniqueName;

    private static JsonObject Described(Type question) => new()
    {
        ["table"] = question.GetCustomAttribute<CustomApiAttribute>()!.BoundTable,
        ["parameters"] = Sorted(question.GetCustomAttributes<RequestParameterAttribute>().Select(p => (p.UniqueName, TypeOf(p.Type)))),
        ["properties"] = Sorted(question.GetCustomAttributes<ResponsePropertyAttribute>().Where(p => p.Type != ParameterType.EntityCollection).Select(p => (p.UniqueName, KindOf(p)))),
    };

    private static JsonObject Sorted(IEnumerable<(string Name, string Text)> members) =>
        new(members.OrderBy(m => m.Name, StringComparer.Ordinal).Select(m => KeyValuePair.Create(m.Name, (JsonNode?)m.Text)));

    private static string TypeOf(ParameterType type) => type switch
    {
        ParameterType.String => "Edm.String",
        ParameterType.StringArray => "Collection(Edm.String)",
        ParameterType.Decimal => "Edm.Decimal",
        ParameterType.DateTime => "Edm.DateTimeOffset",
        _ => throw new NotSupportedException($"lookups.ts knows no parameters of type {type} yet."),
    };

    private static string KindOf(ResponsePropertyAttribute property) =>
        property.Type == ParameterType.DateTime ? "date" : property.UniqueName.EndsWith("Json", StringComparison.Ordinal) ? "json" : "value";

    private static string[] ScriptsIn(string folder) => [.. Directory.EnumerateFiles(folder, "*.js").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
