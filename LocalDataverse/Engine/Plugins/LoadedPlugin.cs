using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>A plug-in ready to run.</summary>
/// <param name="Instance">The instance, shared by all threads.</param>
/// <param name="ConstructorStart">When its constructor began, UTC.</param>
/// <param name="ConstructorMilliseconds">How long the constructor took; 0 when the instance was there already.</param>
internal sealed record LoadedPlugin(IPlugin Instance, DateTime ConstructorStart, int ConstructorMilliseconds);
