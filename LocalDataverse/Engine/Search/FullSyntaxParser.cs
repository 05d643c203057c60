using System;
using System.Text.RegularExpressions;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;

namespace LocalDataverse.Engine.Search;

/// <summary>Lucene's syntax over several columns. Regular expressions are matched word by word in linear time: Lucene's own automata can grow without end from a short pattern.</summary>
internal sealed class FullSyntaxParser(string[] columns) : MultiFieldQueryParser(SearchWords.Version, columns, SearchWords.Analyzer)
{
    protected override Lucene.Net.Search.Query NewRegexpQuery(Term regexp) => new WordPatternQuery(regexp.Field, new Regex($"^(?:{regexp.Text})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
}
