using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Metadata.Definitions;

/// <summary>Makes labels: the text in every language, and which of them is the user's.</summary>
internal sealed class LabelDescriber
{
    private readonly int _language;
    private readonly IReadOnlyCollection<int>? _only;
    private readonly HashSet<Guid> _ids = [];

    /// <param name="language">Language code (LCID) of the user.</param>
    /// <param name="only">The languages that are wanted; null for all.</param>
    public LabelDescriber(int language, IReadOnlyCollection<int>? only)
    {
        _language = language;
        _only = only;
    }

    /// <summary>Ids of the texts made so far.</summary>
    public IReadOnlyCollection<Guid> Ids => _ids;

    /// <summary>Makes a label. Its user's text is the one in the user's language, else the base language's, else the first (assumed).</summary>
    /// <param name="texts">The texts by language code.</param>
    /// <param name="isManaged">Whether they came with the platform.</param>
    /// <param name="owner">What the label belongs to; ids of the texts follow from it.</param>
    public Label Of(IReadOnlyDictionary<int, string> texts, bool isManaged, params string[] owner)
    {
        var labels = texts.Where(t => _only is null || _only.Contains(t.Key)).Select(t => Text(t.Value, t.Key, isManaged, owner)).ToList();
        return new Label(
            labels.FirstOrDefault(l => l.LanguageCode == _language) ?? labels.FirstOrDefault(l => l.LanguageCode == Languages.Base) ?? labels.FirstOrDefault(), labels);
    }

    /// <summary>A label without texts.</summary>
    public static Label Empty => new();

    private LocalizedLabel Text(string text, int language, bool isManaged, string[] owner)
    {
        var id = PlatformIds.Of(["label", .. owner, language.ToString(CultureInfo.InvariantCulture)]);
        _ids.Add(id);
        return new LocalizedLabel(text, language) { MetadataId = id }.With(nameof(LocalizedLabel.IsManaged), (bool?)isManaged);
    }
}
