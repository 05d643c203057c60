using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace LocalDataverse.Engine.Search;

/// <summary>What somebody has begun to type, in the names of rows that it may become.</summary>
internal static partial class BegunWords
{
    /// <summary>A row's name with what was typed marked: <c>{crmhit}Mar{/crmhit}ia Sullivan</c>. A word that was typed wrongly is marked as a whole.</summary>
    public static string Mark(FoundRow found, string text)
    {
        var name = NameOf(found);
        var typed = new Regex($@"\b(?:{string.Join('|', SearchWords.Of(text).OrderByDescending(w => w.Length).Select(Regex.Escape))})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        return typed.IsMatch(name) ? typed.Replace(name, "{crmhit}$0{/crmhit}") : Highlighted(found) ?? name;
    }

    /// <summary>The words typed, the last one as it goes on in most of the rows; null when it doesn't.</summary>
    public static string? Complete(IReadOnlyList<FoundRow> found, string text)
    {
        var typed = SearchWords.Of(text);
        var words = found.SelectMany(f => Marked().Matches(Highlighted(f) ?? "").SelectMany(m => SearchWords.Of(m.Groups[1].Value))).ToList();
        var last = words.Where(w => w.StartsWith(typed[^1], StringComparison.Ordinal)).ToList();
        return (last.Count > 0 ? last : words).GroupBy(w => w).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault() is { } best
            ? $"{{crmhit}}{string.Join(' ', typed.SkipLast(1).Append(best.Key))}{{/crmhit}}" : null;
    }

    private static string NameOf(FoundRow found) => found.Row.GetAttributeValue<string>(found.Scope.Table.PrimaryNameColumn!) ?? "";

    private static string? Highlighted(FoundRow found) => SearchHighlights.Of(found, found.Scope.Table.PrimaryNameColumn!, NameOf(found));

    [GeneratedRegex(@"\{crmhit\}(.*?)\{/crmhit\}", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
