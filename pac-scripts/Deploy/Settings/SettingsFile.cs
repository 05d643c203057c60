using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Json.Schema;

namespace ErpIntegration.Deploy.Settings;

/// <summary>Reads a settings file. Everything that is wrong is told at once, a line each, before anything is touched.</summary>
internal static class SettingsFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The settings of a file.</summary>
    /// <exception cref="JobException">It can't be read or breaks the schema.</exception>
    public static EnvironmentSettings Read(string path)
    {
        JsonElement root;
        try
        {
            root = JsonDocument.Parse(File.ReadAllBytes(path), Lenient).RootElement;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new JobException(ExitCode.Settings, $"{path}: {exception.Message}", exception);
        }

        var problems = Problems(root);
        if (problems.Count > 0)
            throw new JobException(ExitCode.Settings, string.Join(Environment.NewLine, problems.Select(problem => $"{path}: {problem}")));
        return root.Deserialize<EnvironmentSettings>(Options)!;
    }

    private static List<string> Problems(JsonElement root)
    {
        using var stream = typeof(SettingsFile).Assembly.GetManifestResourceStream("settings.schema.json")!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        using var schema = JsonDocument.Parse(text);
        var problem = new SchemaProblem(schema.RootElement);
        var result = JsonSchema.FromText(text).Evaluate(root, new EvaluationOptions { OutputFormat = OutputFormat.List });
        if (result.IsValid)
            return [];
        return [.. (result.Details ?? []).Where(detail => !detail.IsValid && detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{Place(detail.InstanceLocation.ToString())} {problem.Describe(detail, error.Key, error.Value)}"))
            .Distinct(StringComparer.Ordinal)];
    }

    private static string Place(string pointer) => pointer.Length == 0 ? "the file:" : $"{pointer.TrimStart('/').Replace('/', '.')}:";
}
