using System.Collections.Generic;
using System.Linq;

namespace LocalDataverse.Engine.Metadata;

/// <summary>One value of a choice.</summary>
public sealed record OptionDefinition
{
    /// <summary>The number stored.</summary>
    public required int Value { get; init; }

    /// <summary>Label by language code (LCID); 1033 first where there is one.</summary>
    public IReadOnlyDictionary<int, string> Labels { get; init; } = new Dictionary<int, string>();

    /// <summary>The label in a language, else in English, else any; null when there is none.</summary>
    internal string? LabelIn(int language) => Labels.TryGetValue(language, out var label) || Labels.TryGetValue(1033, out label) ? label : Labels.Values.FirstOrDefault();

    /// <summary>For a status value: the state it belongs to. For others null.</summary>
    public int? State { get; init; }

    /// <summary>For a status value: the XML that says which statuses may follow it where <see cref="TableDefinition.EnforceStateTransitions"/> is on; null for none.</summary>
    public string? TransitionData { get; init; }

    /// <summary>For a state value: the status it takes when none is given. For others null.</summary>
    public int? DefaultStatus { get; init; }
}
