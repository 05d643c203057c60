using System.Collections.Generic;

namespace LocalDataverse.Engine.Metadata;

/// <summary>A global choice. Columns that use it name it in <see cref="ColumnDefinition.GlobalChoice"/> and carry a copy of its options.</summary>
public sealed record ChoiceDefinition
{
    /// <summary>Unique in the organisation, any case.</summary>
    public required string Name { get; init; }

    /// <summary>Label by language code (LCID).</summary>
    public IReadOnlyDictionary<int, string> DisplayNames { get; init; } = new Dictionary<int, string>();

    /// <summary>Description by language code (LCID).</summary>
    public IReadOnlyDictionary<int, string> Descriptions { get; init; } = new Dictionary<int, string>();

    /// <summary>Its values, in their order.</summary>
    public required IReadOnlyList<OptionDefinition> Options { get; init; }

    /// <summary>The solution version it came with; null for one of the platform's own.</summary>
    public string? IntroducedVersion { get; init; }

    /// <summary>Came from a solution rather than with the platform.</summary>
    public bool IsCustom { get; init; }

    /// <summary>A managed solution brings it or adds to it. What came with the platform is managed in any case.</summary>
    public bool IsManaged { get; init; }

    /// <summary>The managed properties that its solution sets to false (IsCustomizable, CanCreateAttributes, …); the others are true.</summary>
    public IReadOnlyList<string> Restrictions { get; init; } = [];
}
