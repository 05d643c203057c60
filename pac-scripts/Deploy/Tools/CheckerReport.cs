using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;

namespace ErpIntegration.Deploy.Tools;

/// <summary>The solution checker's results: SARIF files, each in a zip. A result has its severity among its properties (assumed: as its exports show it).</summary>
internal static class CheckerReport
{
    /// <summary>Everything the reports in a folder tell.</summary>
    /// <exception cref="JobException">There is no report.</exception>
    public static IReadOnlyList<CheckerResult> Read(DirectoryInfo folder)
    {
        var reports = folder.EnumerateFiles("*.sarif", SearchOption.AllDirectories).Select(file => File.ReadAllBytes(file.FullName))
            .Concat(folder.EnumerateFiles("*.zip", SearchOption.AllDirectories).SelectMany(Packed))
            .ToList();
        if (reports.Count == 0)
            throw new JobException(ExitCode.Pac, $"The solution checker left no report in {folder.FullName}.");
        return [.. reports.SelectMany(Results)];
    }

    private static List<byte[]> Packed(FileInfo file)
    {
        using var zip = ZipFile.OpenRead(file.FullName);
        return [.. zip.Entries.Where(entry => entry.Name.EndsWith(".sarif", StringComparison.OrdinalIgnoreCase)).Select(Content)];
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static IEnumerable<CheckerResult> Results(byte[] report)
    {
        using var json = JsonDocument.Parse(report);
        return [.. from run in json.RootElement.GetProperty("runs").EnumerateArray()
                   from result in run.TryGetProperty("results", out var results) ? results.EnumerateArray().ToList() : []
                   select new CheckerResult(Text(result, "ruleId"), Text(result, "properties", "severity"), Text(result, "message", "text"))];
    }

    private static string Text(JsonElement element, params string[] path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return string.Empty;
        }

        return element.ToString();
    }
}
