using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace LocalDataverse.Engine.Solutions.Files;

/// <summary>Texts by language: LocalizedNames, displaynames, Descriptions, labels; each child has description and languagecode.</summary>
internal static class Labels
{
    /// <summary>Reads the children of a list element; null gives none. Without texts in them, none.</summary>
    public static IReadOnlyDictionary<int, string> Read(XElement? list)
    {
        var labels = new Dictionary<int, string>();
        foreach (var label in list?.Elements() ?? [])
        {
            var text = (string?)label.Attribute("description");
            if (!string.IsNullOrEmpty(text) && int.TryParse((string?)label.Attribute("languagecode"), NumberStyles.None, CultureInfo.InvariantCulture, out var language))
                labels[language] = text;
        }
        return labels;
    }

    /// <summary>The text of a single-language column: that of the language, else the first there is; null when there is none.</summary>
    public static string? Pick(IReadOnlyDictionary<int, string> labels, int language) =>
        labels.TryGetValue(language, out var text) ? text : labels.Count == 0 ? null : labels.OrderBy(l => l.Key).First().Value;
}
