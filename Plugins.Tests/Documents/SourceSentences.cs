using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace ErpIntegration.Tests.Documents;

/// <summary>The sentences for users in the product's source, with "…" for what is put into them.</summary>
internal static partial class SourceSentences
{
    private static readonly string Source = CharLiteral().Replace(
        string.Join('\n', new[] { "Shared", "CustomApis", "Plugins" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(ErrorPage.Folder, "..", folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText)),
        "' '");

    /// <summary>Every text in the source that has words.</summary>
    public static IReadOnlyList<string> Texts { get; } = [.. Text().Matches(Source).Select(Plain).Where(HasWords)];

    /// <summary>The sentence after each error code's name: the code's name, and the sentence or how it begins.</summary>
    public static IReadOnlyList<(string Code, string Sentence)> OfCodes { get; } =
        [.. OfCode().Matches(Source).Select(match => (match.Groups["code"].Value, Plain(match))).Where(found => HasWords(found.Item2))];

    /// <summary>Whether a sentence is what a text with "…" in it stands for.</summary>
    public static bool IsOne(string sentence, string text) => Regex.IsMatch(sentence, "^" + Regex.Escape(text).Replace("…", ".+", StringComparison.Ordinal) + "$");

    private static bool HasWords(string text) => text.Trim('…', ' ').Contains(' ', StringComparison.Ordinal);

    private static string Plain(Match match) => Hole().Replace(match.Groups["text"].Value, "…");

    [GeneratedRegex(@"'\\?.'")]
    private static partial Regex CharLiteral();

    [GeneratedRegex(TextPattern)]
    private static partial Regex Text();

    [GeneratedRegex(@"ErrorCode\.(?<code>\w+),\s*(?:FormattableString\.Invariant\()?" + TextPattern)]
    private static partial Regex OfCode();

    // What an interpolated text or a format puts in.
    [GeneratedRegex(@"\{[^{}]+\}")]
    private static partial Regex Hole();

    private const string TextPattern = """(?:\$"(?<text>(?:\{[^{}\n]*\}|[^"\\{\n]|\\.)*)"|"(?<text>(?:[^"\\\n]|\\.)*)")""";
}
