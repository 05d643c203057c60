using System;
using System.Collections.Generic;

namespace LocalDataverse.Engine.Plugins;

/// <summary>A plug-in type and where its code is.</summary>
/// <param name="TypeId">plugintypeid.</param>
/// <param name="TypeName">Full name of the class.</param>
/// <param name="AssemblyId">pluginassemblyid.</param>
/// <param name="AssemblyName">Simple name of the assembly.</param>
/// <param name="Version">Changes with the assembly's row: another version is loaded anew.</param>
/// <param name="Content">Reads the DLL.</param>
/// <param name="Companions">Reads what lies beside it in its package, by simple name; nothing for a classic assembly.</param>
internal sealed record PluginSource(Guid TypeId, string TypeName, Guid AssemblyId, string AssemblyName, long Version, Func<byte[]> Content, Func<IReadOnlyDictionary<string, byte[]>> Companions)
{
    /// <summary>The assembly's name with version, culture and public key token; null in a worker, which has no use for it.</summary>
    public string? AssemblyFullName { get; init; }
}
