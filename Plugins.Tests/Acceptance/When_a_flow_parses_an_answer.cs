extern alias JsonSchemaNet;

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using ErpIntegration.Tests.Catalogue;
using JsonSchemaNet::Json.Schema;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The schemas under docs/schemas/answers against the JSON that the APIs really answer.</summary>
public sealed class When_a_flow_parses_an_answer
{
    private static readonly string[] KnownAndUnknown = ["COP", "X"];

    [Fact]
    public async Task Should_find_every_JSON_text_to_match_its_published_schema()
    {
        await using var stage = await Stage.SetAsync();
        var schemas = AnswerSchema.All.ToDictionary(schema => schema.Name, schema => JsonSchema.FromFile(schema.File));
        var filled = new HashSet<string>();
        // Warehouses are told for one product; a part is missing where something is unknown; health is about messages that were sent.
        ErpQuestion[] more =
        [
            new("erp_GetOnHandInventory", "", [("ProductNumber", "D0001")]),
            new("erp_GetCommodityPrices", "", [("Symbols", KnownAndUnknown)]),
            new("erp_GetIntegrationHealth", "", []),
        ];
        var questions = ErpQuestion.All(stage).Concat(more).ToList();
        await stage.DrainAsync();

        foreach (var question in questions)
        {
            foreach (var (property, value) in question.Ask(stage.Admin).Results.Where(result => result.Key.EndsWith("Json", StringComparison.Ordinal) && result.Value is not null))
            {
                var name = AnswerSchema.NameOf(question.Api, property);
                using var json = JsonDocument.Parse((string)value);
                if (json.RootElement.GetArrayLength() > 0) filled.Add(name);
                Validate(schemas[name], json.RootElement);
            }
        }

        Assert.Equal(schemas.Keys.Order(StringComparer.Ordinal), filled.Order(StringComparer.Ordinal));
    }

    private static void Validate(JsonSchema schema, JsonElement value)
    {
        var result = schema.Evaluate(value, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, $"{value}\n{string.Join('\n', (result.Details ?? []).SelectMany(d => d.Errors ?? []).Select(e => e.Value))}");
    }
}
