using System;

namespace LocalDataverse.Engine.Plugins;

/// <summary>A plug-in could not be loaded.</summary>
internal sealed class PluginLoadException : Exception
{
    public PluginLoadException(string message, Exception? inner = null) : base(message, inner) { }
}
