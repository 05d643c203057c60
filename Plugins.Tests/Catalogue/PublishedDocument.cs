using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace ErpIntegration.Tests.Catalogue;

/// <summary>A file under docs/ that is made from the code: compared with it, and written when UPDATE_DOCUMENTS=1 is set.</summary>
internal static class PublishedDocument
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Folder { get; } = Metadata("Documents");

    /// <summary>What members mean, of an assembly of the solution.</summary>
    public static Summaries SummariesOf(string assembly) => new(Path.ChangeExtension(Metadata(assembly), ".xml"));

    public static void Matches(string name, JsonObject schema) => Matches(name, schema.ToJsonString(Indented) + "\n");

    public static void Matches(string name, string expected)
    {
        var file = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected);
        }

        Assert.True(File.Exists(file), $"docs/{name} is missing; UPDATE_DOCUMENTS=1 writes it.");
        Assert.Equal(expected, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    private static string Metadata(string key) => typeof(PublishedDocument).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
