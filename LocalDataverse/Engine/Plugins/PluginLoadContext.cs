using System.Reflection;
using System.Runtime.Loader;

namespace LocalDataverse.Engine.Plugins;

/// <summary>
/// Holds one plug-in assembly. Everything it references (the SDK, the framework) comes from the host, so that types are the same on both sides. Never unloaded: that
/// can't be relied on, and an instance may be running.
/// </summary>
internal sealed class PluginLoadContext : AssemblyLoadContext
{
    public PluginLoadContext(string name) : base(name, isCollectible: false) { }

    protected override Assembly? Load(AssemblyName assemblyName) => null;
}
