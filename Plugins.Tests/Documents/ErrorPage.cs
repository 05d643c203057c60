using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;

namespace ErpIntegration.Tests.Documents;

/// <summary>A page of docs/errors.</summary>
/// <param name="Code">The code in its file name.</param>
/// <param name="Title">What follows the code in its heading.</param>
/// <param name="Facts">Name in the code, severity, try again, who acts.</param>
/// <param name="Sentences">What users see, without the code; "…" stands for what differs.</param>
/// <param name="Parts">The bold words that its paragraphs begin with.</param>
internal sealed partial record ErrorPage(int Code, string Title, string[] Facts, string[] Sentences, string[] Parts)
{
    /// <summary>The folder docs.</summary>
    public static string Folder { get; } = typeof(ErrorPage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Documents").Value!;

    /// <summary>Every page, by its code.</summary>
    public static IReadOnlyDictionary<int, ErrorPage> All { get; } = Directory.EnumerateFiles(Path.Combine(Folder, "errors")).Select(Read).ToDictionary(page => page.Code);

    private static ErrorPage Read(string file)
    {
        var code = int.Parse(Path.GetFileNameWithoutExtension(file), System.Globalization.CultureInfo.InvariantCulture);
        var lines = File.ReadAllLines(file);
        var prefix = FormattableString.Invariant($"ERP-{code}: ");
        return new ErrorPage(
            code,
            lines[0].StartsWith("# " + prefix, StringComparison.Ordinal) ? lines[0][(prefix.Length + 2)..] : throw new InvalidDataException($"{file} has another heading than its code's."),
            lines.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).SelectMany(line => line.Trim('|', ' ').Split(" | ")).Select(cell => cell.Trim('`')).ToArray(),
            lines.Where(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => line[2..].Replace(prefix, "", StringComparison.Ordinal)).ToArray(),
            lines.Select(line => Part().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).ToArray());
    }

    [GeneratedRegex(@"^\*\*([^*]+)\.\*\* \S")]
    private static partial Regex Part();
}
