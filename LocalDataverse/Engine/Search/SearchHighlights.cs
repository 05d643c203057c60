using System.Collections.Generic;
using System.IO;
using System.Linq;
using Lucene.Net.Search.Highlight;

namespace LocalDataverse.Engine.Search;

/// <summary>What was found, marked in the texts of a row: <c>{crmhit}maria{/crmhit}@contoso.com</c>.</summary>
internal static class SearchHighlights
{
    private static readonly SimpleHTMLFormatter Mark = new("{crmhit}", "{/crmhit}");

    /// <summary>The columns with a hit, and their texts with the hits marked.</summary>
    public static IEnumerable<(string Column, string Text)> Of(FoundRow found) => found.Row.Attributes.Order(Comparer<KeyValuePair<string, object>>.Create((a, b) => string.CompareOrdinal(a.Key, b.Key)))
        .Where(a => found.Scope.Table.Columns.ContainsKey(a.Key) && SearchedColumns.IsSearchable(found.Scope.Table, a.Key))
        .Select(a => (a.Key, Text: SearchedColumns.TextOf(found.Scope.Table.Columns[a.Key], a.Value)))
        .Where(a => a.Text is not null)
        .Select(a => (a.Key, Text: Of(found, a.Key, a.Text!)!))
        .Where(a => a.Text is not null);

    /// <summary>A column's text with the hits marked; null when it has none.</summary>
    public static string? Of(FoundRow found, string column, string text)
    {
        var highlighter = new Highlighter(Mark, new QueryScorer(found.Words(column), column) { ExpandMultiTermQuery = true }) { TextFragmenter = new NullFragmenter(), MaxDocCharsToAnalyze = int.MaxValue };
        using var words = SearchWords.Analyzer.GetTokenStream(column, new StringReader(text));
        return highlighter.GetBestFragment(words, text);
    }
}
