using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Wire;

/// <summary>What a JSON reader hides and a listener that looks at the text sees.</summary>
public sealed partial class RawTextTests
{
    [Theory]
    [InlineData("webhook-2024-create-mode0.json")]
    [InlineData("webhook-2024-update-mode1.json")]
    [InlineData("webhook-update-contact-remoteexecutioncontext.json")]
    public void Dates_are_written_with_an_offset_only_where_the_platform_does(string sample)
    {
        var sent = BodyFormat.Text(BodyFormat.Sample(sample));

        Assert.Contains(Dates(sent), date => date.HasOffset);
        Assert.Equal(Dates(sent), Dates(Rewritten(sample)));
    }

    [Theory]
    [InlineData("webhook-2024-create-mode0.json")]
    [InlineData("webhook-2024-update-mode1.json")]
    [InlineData("webhook-update-contact-remoteexecutioncontext.json")]
    public void Every_slash_is_escaped(string sample) => Assert.DoesNotMatch(UnescapedSlash(), Rewritten(sample));

    private static string Rewritten(string sample) => BodyFormat.Text(BodyFormat.WriteJson(BodyFormat.ReadJson<RemoteExecutionContext>(BodyFormat.Sample(sample))));

    // The offset's value is the machine's, after reading: only whether there is one is compared.
    private static (string Milliseconds, bool HasOffset)[] Dates(string json) =>
        [.. DateText().Matches(json).Select(match => (match.Groups["ms"].Value, match.Groups["offset"].Success))];

    [GeneratedRegex(@"\\/Date\((?<ms>-?\d+)(?<offset>[+-]\d{4})?\)\\/", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DateText();

    [GeneratedRegex(@"(?<!\\)/", RegexOptions.CultureInvariant)]
    private static partial Regex UnescapedSlash();
}
