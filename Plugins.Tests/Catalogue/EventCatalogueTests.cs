using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ErpIntegration.Messaging;
using Xunit;

namespace ErpIntegration.Tests.Catalogue;

/// <summary>The catalogue and the schemas under docs/ say what the code says.</summary>
public sealed class EventCatalogueTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string Documents = Metadata("Documents");
    private static readonly Summaries Summaries = new(Path.ChangeExtension(Metadata("PluginsAssembly"), ".xml"));

    public static TheoryData<string> EventTypes => [.. CatalogueEvent.All.Select(e => e.Type)];

    [Fact]
    public void Page_EveryEvent_IsListed() => Matches("events.md", CataloguePage.Of(CatalogueEvent.All));

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void Schema_OfAnEvent_IsThatOfItsDataContract(string type)
    {
        var e = CatalogueEvent.All.Single(e => e.Type == type);
        Matches($"schemas/{type}.json", Text(DataSchema.Of(e.Data, EventType.Schema(type), type, Summaries)));
    }

    [Fact]
    public void Schema_OfTheEnvelope_IsThatOfItsDataContract()
    {
        var schema = DataSchema.Of(typeof(CloudEvent<WithoutData>), EventType.Schema("envelope"), "CloudEvents 1.0 envelope", Summaries);
        schema.Remove("$defs");
        // What it holds is another schema's matter: "dataschema" names it.
        schema["properties"]!["data"] = new JsonObject { ["type"] = "object", ["description"] = (string?)schema["properties"]!["data"]!["description"] };
        Matches("schemas/envelope.json", Text(schema));
    }

    [Fact]
    public void Schemas_OfEventsThatAreGone_AreGone()
        => Assert.Equal(
            CatalogueEvent.All.Select(e => e.Type + ".json").Append("envelope.json").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(Documents, "schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static string Text(JsonObject schema) => schema.ToJsonString(Indented) + "\n";

    private static string Metadata(string key) => typeof(EventCatalogueTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    private static void Matches(string name, string expected)
    {
        var file = Path.Combine(Documents, name);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected);
        }

        Assert.True(File.Exists(file), $"docs/{name} is missing; UPDATE_DOCUMENTS=1 writes it.");
        Assert.Equal(expected, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
