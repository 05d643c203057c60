using System;
using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Merge;

namespace SolutionPacker.Localization;

/// <summary>Moves the labels of every language but the base language out of a package into resource files: the opposite of <see cref="Localizer"/>.</summary>
internal static class LabelExtractor
{
    /// <summary>
    /// The package without these labels, and the files that hold them. Where texts share a key and don't have the same translation they keep their labels, and the key has no text.
    /// </summary>
    public static (PackageContent Package, IReadOnlyList<ResourceFile> Resources) Extract(PackageContent package)
    {
        var rest = package.Copy();
        var labels = new PackageLabels(rest);
        var changed = new List<LabelGroup>();
        var files = new List<ResourceFile>();
        foreach (var language in labels.Groups.SelectMany(group => group.Languages).Where(language => language != labels.Language).Distinct().Order(StringComparer.Ordinal).ToList())
        {
            var texts = new Dictionary<string, ResourceText>(StringComparer.Ordinal);
            foreach (var group in labels.Groups.GroupBy(group => group.Key, StringComparer.Ordinal))
            {
                var translations = group.Select(label => (label.Text, Translation: LabelGroup.TextIn(label.Container, language))).Distinct().ToList();
                var alike = translations.Count == 1 && !string.IsNullOrEmpty(translations[0].Translation);
                texts.Add(group.Key, alike ? new ResourceText(translations[0].Translation!, translations[0].Text) : new ResourceText(string.Empty, null));
                foreach (var label in group.Where(_ => alike))
                {
                    label.Remove(language);
                    changed.Add(label);
                }
            }

            files.Add(new ResourceFile(language, ResourceFolder.Path(language), texts));
        }

        labels.Save(changed);
        return (rest, files);
    }
}
