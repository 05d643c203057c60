using System;
using System.Collections.Generic;
using System.Linq;

namespace LocalDataverse.Server.WebApi.Query;

/// <summary>Takes the text of $expand apart: a link to the rows behind an expanded property repeats the options as the client wrote them.</summary>
internal static class ExpandText
{
    /// <summary>The options in the parentheses of a property; none when it has no parentheses.</summary>
    public static IReadOnlyList<string> OptionsOf(string expand, string property)
    {
        var item = Split(expand, ',').FirstOrDefault(i => i == property || i.StartsWith(property + "(", StringComparison.Ordinal));
        return item is null || item.Length == property.Length ? [] : Split(item[(property.Length + 1)..].TrimEnd()[..^1], ';');
    }

    /// <summary>The value of the $expand among options; empty when it isn't there.</summary>
    public static string NestedIn(IEnumerable<string> options) => options.FirstOrDefault(o => o.StartsWith("$expand=", StringComparison.Ordinal))?["$expand=".Length..] ?? "";

    /// <summary>Splits where no parenthesis and no quote is open.</summary>
    private static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var (depth, quoted, start) = (0, false, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (text[i] != separator || depth > 0 || quoted))
            {
                if (text[i] == '\'') quoted = !quoted;
                else if (!quoted && text[i] is '(' or ')') depth += text[i] == '(' ? 1 : -1;
                continue;
            }
            parts.Add(text[start..i].Trim());
            start = i + 1;
        }
        return parts;
    }
}
