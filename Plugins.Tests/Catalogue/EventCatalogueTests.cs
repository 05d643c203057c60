using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using ErpIntegration.Messaging;
using Xunit;

namespace ErpIntegration.Tests.Catalogue;

/// <summary>The catalogue and the schemas under docs/ say what the code says.</summary>
public sealed class EventCatalogueTests
{
    private static readonly Summaries Summaries = PublishedDocument.SummariesOf("PluginsAssembly");

    public static TheoryData<string> EventTypes => [.. CatalogueEvent.All.Select(e => e.Type)];

    [Fact]
    public void Page_EveryEvent_IsListed() => PublishedDocument.Matches("events.md", CataloguePage.Of(CatalogueEvent.All));

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void Schema_OfAnEvent_IsThatOfItsDataContract(string type)
    {
        var e = CatalogueEvent.All.Single(e => e.Type == type);
        PublishedDocument.Matches($"schemas/{type}.json", DataSchema.Of(e.Data, EventType.Schema(type), type, Summaries));
    }

    [Fact]
    public void Schema_OfTheEnvelope_IsThatOfItsDataContract()
    {
        var schema = DataSchema.Of(typeof(CloudEvent<WithoutData>), EventType.Schema("envelope"), "CloudEvents 1.0 envelope", Summaries);
        schema.Remove("$defs");
        // What it holds is another schema's matter: "dataschema" names it.
        schema["properties"]!["data"] = new JsonObject { ["type"] = "object", ["description"] = (string?)schema["properties"]!["data"]!["description"] };
        PublishedDocument.Matches("schemas/envelope.json", schema);
    }

    [Fact]
    public void Schemas_OfEventsThatAreGone_AreGone()
        => Assert.Equal(
            CatalogueEvent.All.Select(e => e.Type + ".json").Append("envelope.json").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(PublishedDocument.Folder, "schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
}
