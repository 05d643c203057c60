using System.Collections.Generic;
using System.Text.RegularExpressions;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace LocalDataverse.Engine.Search;

/// <summary>Rows with a word that a pattern matches.</summary>
internal sealed class WordPatternQuery(string column, Regex pattern) : MultiTermQuery(column)
{
    public override string ToString(string field) => $"{Field}:/{pattern}/";

    public override bool Equals(object? obj) => obj is WordPatternQuery other && base.Equals(obj) && other.Pattern == Pattern;

    public override int GetHashCode() => base.GetHashCode() ^ Pattern.GetHashCode(System.StringComparison.Ordinal);

    protected override TermsEnum GetTermsEnum(Terms terms, AttributeSource atts) => new Matches(terms.GetEnumerator(), pattern);

    private string Pattern => pattern.ToString();

    private sealed class Matches : FilteredTermsEnum
    {
        private readonly TermsEnum _words;
        private readonly Regex _pattern;

        public Matches(TermsEnum words, Regex pattern) : base(words, startWithSeek: false) => (_words, _pattern) = (words, pattern);

        public override IComparer<BytesRef> Comparer => _words.Comparer;

        protected override AcceptStatus Accept(BytesRef term) => _pattern.IsMatch(term.Utf8ToString()) ? AcceptStatus.YES : AcceptStatus.NO;
    }
}
