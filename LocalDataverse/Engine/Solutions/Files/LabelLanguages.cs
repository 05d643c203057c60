using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata.Definitions;

namespace LocalDataverse.Engine.Solutions.Files;

/// <summary>
/// What becomes of a solution's labels in an organisation that hasn't enabled all their languages: the others are discarded, and where the base language has no label the one of
/// the solution's base language takes its place (Learn, "Create solutions that support multiple languages").
/// </summary>
internal static class LabelLanguages
{
    /// <summary>Changes the labels below an element, and the list of languages.</summary>
    /// <param name="customizations">The root of customizations.xml.</param>
    /// <param name="source">The solution's base language.</param>
    /// <param name="provisioned">The organisation's languages.</param>
    /// <returns>The languages that labels were discarded of, ascending.</returns>
    public static IReadOnlyCollection<int> Keep(XElement customizations, int source, IReadOnlyCollection<int> provisioned)
    {
        var discarded = new SortedSet<int>();
        foreach (var labels in customizations.Descendants().Where(e => Language(e) is { } language && !provisioned.Contains(language.Value)).GroupBy(e => e.Parent!).ToList())
        {
            foreach (var label in labels)
            {
                var language = Language(label)!;
                if (language.Value == source && labels.Key.Elements().All(e => Language(e)?.Value != Languages.Base))
                {
                    language.Attribute.Value = Languages.Base.ToString(CultureInfo.InvariantCulture);
                    continue;
                }
                discarded.Add(language.Value);
                label.Remove();
            }
        }
        customizations.Child("Languages")?.Elements().Where(l => int.TryParse(l.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var language) && !provisioned.Contains(language)).Remove();
        return discarded;
    }

    // A label has a text and a language; site maps and old forms call the language LCID.
    private static LabelLanguage? Language(XElement element) =>
        (element.Attribute("languagecode") ?? element.Attribute("LCID")) is { } attribute
            && (element.Attribute("description") ?? element.Attribute("Title") ?? element.Attribute("Description") ?? element.Attribute("Text")) is not null
            && int.TryParse(attribute.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var language) ? new LabelLanguage(attribute, language) : null;

    private sealed record LabelLanguage(XAttribute Attribute, int Value);
}
