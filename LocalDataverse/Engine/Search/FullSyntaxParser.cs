using System;
using System.Text;
using System.Text.RegularExpressions;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;

namespace LocalDataverse.Engine.Search;

/// <summary>Lucene's syntax over several columns. Patterns are matched word by word in linear time: Lucene's own automata can grow without end from a short one.</summary>
internal sealed class FullSyntaxParser(string[] columns) : MultiFieldQueryParser(SearchWords.Version, columns, SearchWords.Analyzer)
{
    protected override Lucene.Net.Search.Query NewRegexpQuery(Term regexp) => Words(regexp.Field, regexp.Text);

    protected override Lucene.Net.Search.Query NewWildcardQuery(Term t)
    {
        var pattern = new StringBuilder();
        for (var i = 0; i < t.Text.Length; i++)
        {
            pattern.Append(t.Text[i] switch
            {
                '*' => ".*",
                '?' => ".",
                '\\' when i + 1 < t.Text.Length => Regex.Escape(t.Text[++i].ToString()),
                var letter => Regex.Escape(letter.ToString()),
            });
        }
        return Words(t.Field, pattern.ToString());
    }

    private static WordPatternQuery Words(string column, string pattern) => new(column, new Regex($"^(?:{pattern})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
}
