extern alias JsonSchemaNet;

using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using JsonSchemaNet::Json.Schema;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The schemas of a folder under docs/, by their id.</summary>
internal sealed class PublishedSchemas
{
    private readonly Dictionary<string, JsonSchema> _schemas;

    /// <param name="folder">The folder below docs/.</param>
    public PublishedSchemas(string folder)
    {
        var documents = typeof(PublishedSchemas).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Documents").Value!;
        _schemas = Directory.EnumerateFiles(Path.Combine(documents, folder)).Select(file => JsonSchema.FromFile(file)).ToDictionary(schema => schema.BaseUri.OriginalString);
    }

    public IEnumerable<string> Ids => _schemas.Keys;

    public void Validate(string id, JsonNode value)
    {
        var result = _schemas[id].Evaluate(JsonSerializer.SerializeToElement(value), new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, $"{id}: {value.ToJsonString()}\n{string.Join('\n', (result.Details ?? []).SelectMany(d => d.Errors ?? []).Select(e => e.Value))}");
    }
}
