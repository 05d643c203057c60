using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace LocalDataverse.Engine.Plugins;

/// <summary>
/// Holds one plug-in assembly, with what lies beside it in its package. The SDK and the framework come from the host, so that types are the same on both sides. Never unloaded: that
/// can't be relied on, and an instance may be running.
/// </summary>
internal sealed class PluginLoadContext : AssemblyLoadContext
{
    private readonly IReadOnlyDictionary<string, byte[]> _companions;

    public PluginLoadContext(string name, IReadOnlyDictionary<string, byte[]> companions) : base(name, isCollectible: false) => _companions = companions;

    /// <summary>True for what a package can't bring: the framework and the SDK.</summary>
    public static bool IsHosts(string assembly) =>
        assembly is "Microsoft.Xrm.Sdk" or "Microsoft.Crm.Sdk.Proxy" or "Microsoft.Xrm.Sdk.Workflow" || File.Exists(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), assembly + ".dll"));

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (IsHosts(assemblyName.Name!) || !_companions.TryGetValue(assemblyName.Name!, out var content)) return null;
        using var stream = new MemoryStream(content);
        return LoadFromStream(stream);
    }
}
