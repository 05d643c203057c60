using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ErpIntegration.Errors;
using Xunit;

namespace ErpIntegration.Tests.Documents;

/// <summary>docs/errors.md lists every error code, docs/errors has a page for each, and the pages say what the code says.</summary>
public sealed partial class ErrorDocumentTests
{
    private static readonly IReadOnlyList<ErrorCode> Codes = [.. Enum.GetValues<ErrorCode>().Where(code => code != ErrorCode.None)];

    private static readonly string[] Severities = ["error", "warning"];
    private static readonly string[] Tries = ["now", "later", "no"];
    private static readonly string[] Actors = ["user", "administrator", "caller"];

    [Fact]
    public void Pages_AreThoseOfTheCodes() => Assert.Equal(Codes.Select(code => (int)code), ErrorPage.All.Keys.Order());

    [Fact]
    public void Page_OfEveryCode_SaysWhatItIsHowBadItIsAndWhatToDo() => Assert.All(ErrorPage.All.Values, page =>
    {
        Assert.Equal(4, page.Facts.Length);
        Assert.Equal(((ErrorCode)page.Code).ToString(), page.Facts[0]);
        Assert.Contains(page.Facts[1], Severities);
        Assert.Contains(page.Facts[2], Tries);
        Assert.Contains(page.Facts[3], Actors);
        Assert.NotEmpty(page.Sentences);
        Assert.Equal(["What it means", "For the user", "For the administrator"], page.Parts);
    });

    [Fact]
    public void Index_ListsEveryPageWithItsFacts()
    {
        var rows = File.ReadLines(Path.Combine(ErrorPage.Folder, "errors.md")).Where(line => line.StartsWith("| [", StringComparison.Ordinal));

        Assert.Equal(ErrorPage.All.Values.OrderBy(page => page.Code).Select(page => FormattableString.Invariant($"| [{page.Code}](errors/{page.Code}.md) | {page.Title} | {string.Join(" | ", page.Facts[1..])} |")), rows);
    }

    [Fact]
    public void Sentence_ThatTheSourceGivesWithACode_IsOnItsPage()
    {
        Assert.True(SourceSentences.OfCodes.Count >= Codes.Count);
        Assert.All(SourceSentences.OfCodes, found =>
            Assert.Contains(
                ErrorPage.All[(int)Enum.Parse<ErrorCode>(found.Code)].Sentences,
                sentence => SourceSentences.IsOne(found.Sentence, sentence) || sentence.StartsWith(found.Sentence, StringComparison.Ordinal)));
    }

    [Fact]
    public void Sentence_OnAPage_IsInTheSource() => Assert.All(
        ErrorPage.All.Values.SelectMany(page => page.Sentences),
        sentence => Assert.True(SourceSentences.Texts.Any(text => SourceSentences.IsOne(sentence, text)) || Pieces().Split(sentence).All(IsInTheSource), sentence));

    private static bool IsInTheSource(string piece) => SourceSentences.Texts.Any(text => text.Contains(piece, StringComparison.Ordinal));

    // Some are put together from several texts.
    [GeneratedRegex(@"…|(?<=\.) ")]
    private static partial Regex Pieces();
}
