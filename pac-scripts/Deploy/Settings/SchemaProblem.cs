using System;
using System.Linq;
using System.Text.Json;
using Json.Schema;

namespace ErpIntegration.Deploy.Settings;

/// <summary>Says in words what breaks the schema of the settings. The value is never told: it may be a secret in the wrong place.</summary>
/// <param name="schema">The schema.</param>
internal sealed class SchemaProblem(JsonElement schema)
{
    private const string Reference = "$ref";
    private const string Secret = "#/$defs/secret";

    /// <summary>A sentence for a keyword of the schema that isn't met.</summary>
    /// <param name="place">Where in the file and in the schema.</param>
    /// <param name="keyword">The keyword; empty where nothing may stand.</param>
    /// <param name="otherwise">What the validator says.</param>
    public string Describe(EvaluationResults place, string keyword, string otherwise)
    {
        var path = place.EvaluationPath.ToString().Split('/', StringSplitOptions.RemoveEmptyEntries);
        return keyword switch
        {
            "" => "there is no such setting.",
            _ when path is [.. var before, Reference] && Walk(schema, before).GetProperty(Reference).GetString() == Secret => "say where the secret is, by one of env, file and keyVault; the secret itself never stands here.",
            "pattern" => $"it doesn't look as it should: {Walk(schema, path).GetProperty(keyword)}",
            "enum" => $"one of {string.Join(", ", Walk(schema, path).GetProperty(keyword).EnumerateArray())} is needed.",
            _ => otherwise,
        };
    }

    // Along the evaluation, references too; the location in the schema that the validator gives is another one below additionalProperties.
    private JsonElement Walk(JsonElement from, string[] path) => path.Aggregate(
        from,
        (element, name) => name == Reference ? Walk(schema, element.GetProperty(Reference).GetString()!.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)) : element.GetProperty(name));
}
