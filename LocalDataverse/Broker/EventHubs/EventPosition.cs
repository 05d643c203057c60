using System.Globalization;
using System.Text.RegularExpressions;
using Amqp.Framing;
using Amqp.Types;

namespace LocalDataverse.Broker.EventHubs;

/// <summary>
/// Where a reader of a partition begins, as its selector says (Microsoft: "AMQP 1.0 in Azure Service Bus and Event Hubs protocol guide"). Offset and
/// sequence number are the same here.
/// </summary>
internal static partial class EventPosition
{
    private const string Selector = "apache.org:selector-filter:string";

    /// <summary>The last sequence number that the reader doesn't want; null for "what comes from now on". False when the selector isn't understood.</summary>
    public static bool TryGet(Attach attach, out long? position, out string? selector)
    {
        (position, selector) = (0, null);
        foreach (var (key, value) in (attach.Source as Source)?.FilterSet ?? [])
        {
            if (key.ToString() == Selector)
                selector = (value is DescribedValue described ? described.Value : value) as string ?? "";
        }
        if (selector is null)
            return true;
        var match = SelectorPattern().Match(selector);
        if (!match.Success)
            return false;
        if (match.Groups["value"].Value == "@latest")
        {
            position = null;
            return true;
        }
        if (!long.TryParse(match.Groups["value"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return false;
        position = match.Groups["inclusive"].Success ? number - 1 : number;
        return true;
    }

    [GeneratedRegex("^amqp\\.annotation\\.x-opt-(offset|sequence-number) >(?<inclusive>=)? '(?<value>-?[0-9]+|@latest)'$", RegexOptions.CultureInvariant)]
    private static partial Regex SelectorPattern();
}
