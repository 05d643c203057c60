using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Metadata.Building;

/// <summary>Reads labels of the SDK as texts by language.</summary>
internal sealed class LabelBuilder
{
    private readonly IReadOnlyCollection<int> _languages;
    private readonly bool _merges;

    /// <param name="languages">The organisation's languages, by LCID.</param>
    /// <param name="merges">Whether texts in languages that a change doesn't mention stay (MergeLabels).</param>
    public LabelBuilder(IReadOnlyCollection<int> languages, bool merges)
    {
        _languages = languages;
        _merges = merges;
    }

    /// <summary>The texts of a label; none for null.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">One is in a language that isn't enabled (code and text are assumed).</exception>
    public IReadOnlyDictionary<int, string> Texts(Label? label)
    {
        var texts = new Dictionary<int, string>();
        if (label is null) return texts;
        foreach (var text in label.LocalizedLabels.Append(label.UserLocalizedLabel).Where(t => !string.IsNullOrEmpty(t?.Label)))
        {
            if (!_languages.Contains(text.LanguageCode))
                throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The label '{text.Label}' is in the language {text.LanguageCode}, which is not enabled in this organization.");
            texts.TryAdd(text.LanguageCode, text.Label);
        }
        return texts;
    }

    /// <summary>The texts after a change; a label without texts, or none, changes nothing.</summary>
    public IReadOnlyDictionary<int, string> Change(IReadOnlyDictionary<int, string> texts, Label? label)
    {
        var given = Texts(label);
        if (given.Count == 0) return texts;
        return _merges ? given.Concat(texts.Where(t => !given.ContainsKey(t.Key))).ToDictionary(t => t.Key, t => t.Value) : given;
    }
}
