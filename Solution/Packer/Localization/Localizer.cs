using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Merge;

namespace SolutionPacker.Localization;

/// <summary>Brings the texts of resource files into a merged package, as SolutionPackager's /localize does, and the languages into its list.</summary>
internal static class Localizer
{
    /// <summary>A language lacks a text.</summary>
    public const string Missing = "PACK334";

    /// <summary>A language has a text for something that isn't there.</summary>
    public const string Unknown = "PACK335";

    /// <summary>A translation contradicts the components' own files.</summary>
    public const string Contradiction = "PACK336";

    /// <summary>Adds every text of every language.</summary>
    /// <exception cref="FindingsException">PACK334, PACK335, PACK336; nothing was added.</exception>
    public static void Apply(PackageContent package, IReadOnlyList<ResourceFile> resources)
    {
        if (resources.Count == 0)
            return;
        var labels = new PackageLabels(package);
        FindingsException.ThrowIfAny(resources.SelectMany(resource => Check(resource, labels)));

        var changed = new List<LabelGroup>();
        foreach (var resource in resources)
        {
            foreach (var group in labels.Groups.Where(group => LabelGroup.TextIn(group.Container, resource.Language) is null && resource.Texts.TryGetValue(group.Key, out var text) && text.Value.Length > 0))
            {
                group.Add(resource.Language, resource.Texts[group.Key].Value, labels.Language);
                changed.Add(group);
            }

            AddLanguage(package, resource);
        }

        labels.Save(changed);
    }

    private static IEnumerable<Finding> Check(ResourceFile resource, PackageLabels labels)
    {
        foreach (var group in labels.Groups)
        {
            var there = LabelGroup.TextIn(group.Container, resource.Language);
            if (!resource.Texts.TryGetValue(group.Key, out var text))
            {
                if (there is null)
                    yield return new Finding(Missing, resource.File, $"{group.Key} is missing; its text is '{group.Text}' ({group.File}).");
            }
            else if (there is not null && text.Value.Length > 0 && there != text.Value)
            {
                yield return new Finding(Contradiction, resource.File, $"{group.Key} is '{text.Value}' here, but '{there}' in {group.File}.");
            }
            else if (text.Source is not null && text.Source != group.Text)
            {
                yield return new Finding(Contradiction, resource.File, $"{group.Key} was translated from '{text.Source}', which is now '{group.Text}' ({group.File}). Change the translation, then its comment.");
            }
        }

        var known = labels.Groups.Select(group => group.Key).ToHashSet();
        foreach (var key in resource.Texts.Keys.Where(key => !known.Contains(key)))
            yield return new Finding(Unknown, resource.File, $"{key} is no text of this solution.");
    }

    private static void AddLanguage(PackageContent package, ResourceFile resource)
    {
        var languages = package.Customizations.Element("Languages")
            ?? throw new FindingsException("PACK302", resource.File, "There is no <Languages /> node in Other/Customizations.xml, so the language has no place to go. Add the empty node.");
        if (languages.Elements("Language").All(language => language.Value != resource.Language))
            languages.Add(new XElement("Language", resource.Language));
    }
}
