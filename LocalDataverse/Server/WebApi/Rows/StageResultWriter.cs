using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Rows;

/// <summary>Writes the results of StageSolution: names as the SDK's, choices by name.</summary>
internal static class StageResultWriter
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Writes the object.</summary>
    public static void Write(Utf8JsonWriter json, StageSolutionResults results)
    {
        json.WriteStartObject();
        json.WriteString(nameof(results.StageSolutionUploadId), results.StageSolutionUploadId);
        json.WriteString(nameof(results.StageSolutionStatus), results.StageSolutionStatus.ToString());
        Write(nameof(results.SolutionValidationResults), results.SolutionValidationResults);
        Write(nameof(results.MissingDependencies), results.MissingDependencies);
        Write(nameof(results.SolutionComponentsDetails), results.SolutionComponentsDetails);
        Write(nameof(results.SolutionDetails), results.SolutionDetails);
        json.WriteEndObject();

        void Write(string name, object? value)
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, value, Options);
        }
    }
}
