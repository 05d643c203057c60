using System;

namespace LocalDataverse.Engine.Metadata.Building;

/// <summary>The plural that the platform makes of a table's name for its set (the rules are assumed).</summary>
internal static class EnglishPlural
{
    private static readonly string[] Hissing = ["s", "x", "z", "ch", "sh"];

    /// <summary>The plural of a name.</summary>
    public static string Of(string name)
    {
        if (Array.Exists(Hissing, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase))) return name + "es";
        return name.EndsWith('y') && name.Length > 1 && !"aeiou".Contains(name[^2], StringComparison.OrdinalIgnoreCase) ? name[..^1] + "ies" : name + "s";
    }
}
