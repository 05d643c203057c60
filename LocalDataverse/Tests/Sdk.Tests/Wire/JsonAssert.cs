using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Wire;

/// <summary>Compares JSON member by member and says where it differs.</summary>
internal static partial class JsonAssert
{
    /// <summary>The same members in the same order, and equal values.</summary>
    public static void Same(string expected, string actual) => Compare("$", JsonDocument.Parse(expected).RootElement, JsonDocument.Parse(actual).RootElement, exact: true);

    /// <summary>Every member that is expected is there, in the same order, with an equal value; there may be more.</summary>
    public static void Holds(string expected, string actual) => Compare("$", JsonDocument.Parse(expected).RootElement, JsonDocument.Parse(actual).RootElement, exact: false);

    private static void Compare(string at, JsonElement expected, JsonElement actual, bool exact)
    {
        Assert.True(expected.ValueKind == actual.ValueKind, $"{at}: expected {expected.ValueKind} {expected}, found {actual.ValueKind} {actual}");
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                var wanted = expected.EnumerateObject().Select(member => member.Name).ToList();
                var found = actual.EnumerateObject().Select(member => member.Name).ToList();
                if (!exact) found = found.Where(wanted.Contains).ToList();
                Assert.True(wanted.SequenceEqual(found), $"{at}: expected members {string.Join(", ", wanted)}, found {string.Join(", ", found)}");
                foreach (var name in wanted) Compare($"{at}.{name}", expected.GetProperty(name), actual.GetProperty(name), exact);
                break;
            case JsonValueKind.Array:
                Assert.True(expected.GetArrayLength() == actual.GetArrayLength(), $"{at}: expected {expected.GetArrayLength()} items, found {actual.GetArrayLength()}");
                for (var i = 0; i < expected.GetArrayLength(); i++) Compare($"{at}[{i}]", expected[i], actual[i], exact);
                break;
            case JsonValueKind.Number:
                Assert.True(expected.GetDecimal() == actual.GetDecimal(), $"{at}: expected {expected}, found {actual}");
                break;
            case JsonValueKind.String:
                Assert.True(Instant(expected.GetString()!) == Instant(actual.GetString()!), $"{at}: expected {expected}, found {actual}");
                break;
        }
    }

    // A date read with an offset is written with the machine's: the instant is what is compared.
    private static string Instant(string text) => DateWithOffset().Replace(text, "/Date($1+)/");

    [GeneratedRegex(@"^/Date\((-?\d+)[+-]\d{4}\)/$", RegexOptions.CultureInvariant)]
    private static partial Regex DateWithOffset();
}
