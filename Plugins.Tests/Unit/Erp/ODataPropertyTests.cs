using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using System.Text;
using System.Web;
using ErpIntegration.Erp.OData;
using ErpIntegration.Errors;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

/// <summary>What holds for every text, tried with many made at random; the seed makes a failure repeatable.</summary>
public sealed class ODataPropertyTests
{
    private const string Alphabet = "aZ09 '\"()$&=#%+/?\\*-_.:;,<>{}[]@!|~^`\u00e4\u20ac\u05d0\u202e\u2028\ufeff\u0000\u0001\t\r\n\ud83d\ude00";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Filter_AnyText_IsOneLiteralThatMeansTheTextOrIsRefused(int seed)
    {
        foreach (var text in Texts(seed))
        {
            string filter;
            try
            {
                filter = new ODataQuery("CustomersV3", "usmf", ODataFilter.Equal("CustomerAccount", text), ["CustomerAccount"]).RelativeUrl;
            }
            catch (ErpException refused)
            {
                Assert.Equal(ErrorCode.InputInvalid, refused.Code);
                Assert.Contains(text, c => c == '*' || char.IsControl(c) || char.IsSurrogate(c));
                continue;
            }

            var options = HttpUtility.ParseQueryString(new Uri(new Uri("https://erp.example/"), filter).Query);
            Assert.Equal(3, options.Count);
            var literal = options["$filter"]!["dataAreaId eq 'usmf' and CustomerAccount eq ".Length..];
            Assert.Equal((text, literal.Length), Literal(literal));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void BatchAnswer_AnyTextInABody_ComesBackAsItWas(int seed)
    {
        foreach (var text in Texts(seed).Select(text => "{" + text.Replace("\n--b1", "", StringComparison.Ordinal).Trim() + "}"))
        {
            var parts = ODataBatchAnswer.Read("multipart/mixed; boundary=b1", Answer(text, "{}"));
            Assert.Equal([text, "{}"], parts.Select(part => part.Body));
        }
    }

    [Fact]
    public void BatchAnswer_CutAnywhere_NeverHasAllParts()
    {
        var whole = Answer("""{"value":[]}""", "{}");
        var end = whole.LastIndexOf("--b1--", StringComparison.Ordinal) + "--b1--".Length;
        Assert.All(Enumerable.Range(0, end), length => Assert.NotEqual(2, Parts(whole[..length])));
        Assert.Equal(2, Parts(whole[..end]));

        // Whatever else it throws fails the test.
        static int? Parts(string body)
        {
            try
            {
                return ODataBatchAnswer.Read("multipart/mixed; boundary=b1", body).Count;
            }
            catch (SerializationException)
            {
                return null;
            }
        }
    }

    // A reader of literals that knows one rule: a quote inside is doubled. Tells the value and where the literal ends.
    private static (string Value, int End) Literal(string text)
    {
        var value = new StringBuilder();
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] != '\'') value.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '\'') value.Append(text[at++]);
            else return (value.ToString(), at + 1);
        }

        return (value.ToString(), -1);
    }

    private static string Answer(params string[] bodies)
        => string.Concat(bodies.Select(body => $"--b1\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{body}\r\n")) + "--b1--\r\n";

#pragma warning disable CA5394 // Not for secrets.
    private static IEnumerable<string> Texts(int seed)
    {
        var random = new Random(seed);
        for (var count = 0; count < 2000; count++)
            yield return new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
    }
#pragma warning restore CA5394
}
