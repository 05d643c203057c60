using System;
using System.Collections.Generic;
using System.Linq;

namespace LocalDataverse.Engine.Solutions.Assemblies;

/// <summary>Finds the plug-in classes of assemblies that belong together.</summary>
internal static class PluginClasses
{
    private const string PluginInterface = "Microsoft.Xrm.Sdk.IPlugin";

    /// <summary>The classes of an assembly that can be made and are plug-ins, by themselves or through a base class in one of the assemblies.</summary>
    public static IReadOnlyList<string> Of(AssemblyFile assembly, IEnumerable<AssemblyFile> all)
    {
        var classes = new Dictionary<string, AssemblyClass>(StringComparer.Ordinal);
        foreach (var item in all.Append(assembly).SelectMany(a => a.Classes)) classes[item.FullName] = item;
        return assembly.Classes.Where(c => !c.IsAbstract && !c.IsGeneric && IsPlugin(c, classes)).Select(c => c.FullName).ToList();
    }

    private static bool IsPlugin(AssemblyClass item, Dictionary<string, AssemblyClass> classes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (AssemblyClass? current = item; current is not null && seen.Add(current.FullName); current = current.BaseName is { } name && classes.TryGetValue(name, out var next) ? next : null)
        {
            if (current.Interfaces.Contains(PluginInterface)) return true;
        }
        return false;
    }
}
