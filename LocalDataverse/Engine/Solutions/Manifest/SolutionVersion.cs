using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LocalDataverse.Engine.Solutions.Manifest;

/// <summary>A solution's version: one to four numbers; what isn't given is 0.</summary>
internal static class SolutionVersion
{
    /// <summary>Reads a version.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Version? version)
    {
        version = null;
        var parts = text.Split('.');
        if (parts.Length > 4) return false;
        var numbers = new int[4];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return false;
        }
        version = new Version(numbers[0], numbers[1], numbers[2], numbers[3]);
        return true;
    }

    /// <summary>Compares two versions that were read before.</summary>
    public static int Compare(string left, string right)
    {
        if (!TryParse(left, out var a)) throw new FormatException($"'{left}' is no version.");
        if (!TryParse(right, out var b)) throw new FormatException($"'{right}' is no version.");
        return a.CompareTo(b);
    }
}
