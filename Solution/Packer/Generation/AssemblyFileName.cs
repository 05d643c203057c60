using System;
using System.Linq;

namespace SolutionPacker.Generation;

/// <summary>Where an assembly lives: simple name without characters outside <c>[A-Za-z0-9_-]</c>, at most 50, then the id in upper case.</summary>
internal static class AssemblyFileName
{
    private const int MaximumLength = 50;

    /// <summary>Path of the dll in source and zip.</summary>
    public static string Dll(string assembly, Guid id)
    {
        var name = new string([.. assembly.Where(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-').Take(MaximumLength)]);
        return $"PluginAssemblies/{name}-{id.ToString("D").ToUpperInvariant()}/{name}.dll";
    }
}
