using System;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>The worker process ended in the middle of a plug-in.</summary>
internal sealed class PluginCrashException(Exception inner) : Exception("The worker process of the plug-in ended.", inner);
