using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Plugins;

namespace LocalDataverse.Engine.Solutions.Assemblies;

/// <summary>Reports whether everything that a plug-in assembly refers to is there. One that isn't complete is imported all the same: what doesn't touch the gap works.</summary>
internal static class AssemblyReferences
{
    private const int MostNamed = 10;

    /// <summary>Adds the assembly's row.</summary>
    public static void Report(ImportContext context, string assembly, byte[] content, IReadOnlyDictionary<string, byte[]>? companions = null)
    {
        var unresolved = PluginAssemblyInspector.Inspect(content, companions).Unresolved;
        if (unresolved.Count == 0)
        {
            context.Report.Done("PluginAssembly", assembly);
            return;
        }
        var named = string.Join("; ", unresolved.Take(MostNamed));
        var more = unresolved.Count > MostNamed ? $"; and {unresolved.Count - MostNamed} more" : "";
        context.Report.NotSupported("PluginAssembly", assembly, $"It refers to what isn't available here, and fails where it uses that: {named}{more}.");
    }
}
