using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace SolutionPacker.Localization;

/// <summary>One text in all its languages: an element whose children each have a text and the LCID of its language.</summary>
/// <param name="Key">What resource files call it.</param>
/// <param name="Text">The text in the solution's base language.</param>
/// <param name="Container">The element around the labels.</param>
/// <param name="File">Where it comes from, as findings show it.</param>
internal sealed record LabelGroup(string Key, string Text, XElement Container, string File)
{
    // Site maps and old forms have their own names for what everything else calls languagecode and description.
    private static readonly string[] LanguageAttributes = ["languagecode", "LCID"];
    private static readonly string[] TextAttributes = ["description", "Title", "Description", "Text"];

    /// <summary>Every language the group has a label in.</summary>
    public IEnumerable<string> Languages => Labels(Container).Select(LanguageOf).OfType<string>();

    /// <summary>The labels among an element's children.</summary>
    public static IEnumerable<XElement> Labels(XElement container) => container.Elements().Where(child => LanguageOf(child) is not null && TextOf(child) is not null);

    /// <summary>The text of an element's label in a language; null when it has none.</summary>
    public static string? TextIn(XElement container, string language) => Label(container, language) is { } label ? TextOf(label)!.Value : null;

    /// <summary>Adds a label beside that of the base language.</summary>
    public void Add(string language, string text, string baseLanguage)
    {
        var label = new XElement(Label(Container, baseLanguage)!);
        label.Attributes().First(attribute => LanguageAttributes.Contains(attribute.Name.LocalName)).Value = language;
        TextOf(label)!.Value = text;
        Labels(Container).Last().AddAfterSelf(label);
    }

    /// <summary>Takes the labels of a language away.</summary>
    public void Remove(string language) => Labels(Container).Where(label => LanguageOf(label) == language).Remove();

    private static XElement? Label(XElement container, string language) => Labels(container).FirstOrDefault(label => LanguageOf(label) == language);

    private static string? LanguageOf(XElement label) => LanguageAttributes.Select(name => (string?)label.Attribute(name)).FirstOrDefault(value => value is not null);

    private static XAttribute? TextOf(XElement label) => TextAttributes.Select(name => label.Attribute(name)).FirstOrDefault(attribute => attribute is not null);
}
