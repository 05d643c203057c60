using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.QueryParsers.Simple;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Operator = Lucene.Net.QueryParsers.Classic.Operator;
using SimpleSyntax = Lucene.Net.QueryParsers.Simple.Operator;

namespace LocalDataverse.Engine.Search;

/// <summary>What was typed, as a query of Lucene, which the platform's search service is made of. No word is left out for being frequent, as its standard analyzer does.</summary>
internal static class SearchWords
{
    /// <summary>The rules that words are taken from texts by.</summary>
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>Takes words from texts. Thread-safe.</summary>
    public static Analyzer Analyzer { get; } = new StandardAnalyzer(Version, CharArraySet.Empty);

    /// <summary>The simple syntax: + | - "…" (…) and a star at the end of a word.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="columns">Where to look.</param>
    /// <param name="all">All words must be there, not any of them.</param>
    public static Lucene.Net.Search.Query Simple(string text, IEnumerable<string> columns, bool all)
    {
        // Nothing but signs is parsed to null: it finds nothing.
        if (text.Trim() == "*") return new MatchAllDocsQuery();
        const SimpleSyntax Syntax = SimpleSyntax.AND_OPERATOR | SimpleSyntax.NOT_OPERATOR | SimpleSyntax.OR_OPERATOR | SimpleSyntax.PREFIX_OPERATOR | SimpleSyntax.PHRASE_OPERATOR
            | SimpleSyntax.PRECEDENCE_OPERATORS | SimpleSyntax.ESCAPE_OPERATOR | SimpleSyntax.WHITESPACE_OPERATOR;
        return new SimpleQueryParser(Analyzer, columns.ToDictionary(c => c, _ => 1f), Syntax) { DefaultOperator = all ? Occur.MUST : Occur.SHOULD }.Parse(text) ?? new BooleanQuery();
    }

    /// <summary>Lucene's own syntax.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">It can't be read.</exception>
    public static Lucene.Net.Search.Query Full(string text, IEnumerable<string> columns, bool all)
    {
        try
        {
            return new FullSyntaxParser([.. columns]) { DefaultOperator = all ? Operator.AND : Operator.OR }.Parse(text);
        }
        catch (Exception e) when (e is ParseException or ArgumentException or NotSupportedException)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"Failed to parse the search text '{text}': {e.Message}", e);
        }
    }

    /// <summary>What somebody has begun to type: whole words, and the beginning of the last one.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="column">Where to look.</param>
    /// <param name="fuzzy">One letter may be wrong in a word.</param>
    public static Lucene.Net.Search.Query Begun(string text, string column, bool fuzzy)
    {
        var query = new BooleanQuery();
        var words = Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            var term = new Term(column, words[i]);
            Lucene.Net.Search.Query word = i == words.Count - 1 ? new PrefixQuery(term) : new TermQuery(term);
            if (fuzzy) word = new BooleanQuery { { word, Occur.SHOULD }, { new FuzzyQuery(term, 1), Occur.SHOULD } };
            query.Add(word, Occur.MUST);
        }
        return query;
    }

    /// <summary>What is nearly what was typed: up to two letters of a word may be wrong, which makes no sense of short ones.</summary>
    public static Lucene.Net.Search.Query Misspelt(string text, IEnumerable<string> columns)
    {
        var query = new BooleanQuery();
        foreach (var column in columns)
        {
            var words = new BooleanQuery();
            foreach (var word in Of(text).Where(w => w.Length > FuzzyQuery.DefaultMaxEdits + 1).Distinct()) words.Add(new FuzzyQuery(new Term(column, word)), Occur.SHOULD);
            query.Add(words, Occur.SHOULD);
        }
        return query;
    }

    /// <summary>The words of a text.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        using var stream = Analyzer.GetTokenStream("", new StringReader(text));
        var word = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken()) words.Add(word.ToString()!);
        stream.End();
        return words;
    }
}
