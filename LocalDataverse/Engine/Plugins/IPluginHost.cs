namespace LocalDataverse.Engine.Plugins;

/// <summary>Where plug-ins run: the seam between the pipeline and the process that holds the DLLs.</summary>
internal interface IPluginHost
{
    /// <summary>Gets the plug-in ready: loads its assembly and makes its instance unless there is one already.</summary>
    /// <exception cref="PluginLoadException">The assembly, the type or something they need isn't there; the message says which.</exception>
    LoadedPlugin Load(PluginSource source, string? configuration, string? secureConfiguration);
}
