using System.Collections.Generic;

namespace LocalDataverse.Engine.Plugins;

/// <summary>What a plug-in DLL is.</summary>
public sealed record PluginAssemblyInspection
{
    /// <summary>Simple name.</summary>
    public required string Name { get; init; }

    /// <summary>Version, four parts.</summary>
    public required string Version { get; init; }

    /// <summary>Culture; "neutral" for none.</summary>
    public required string Culture { get; init; }

    /// <summary>Public key token, lower-case hex; null for an unsigned assembly.</summary>
    public required string? PublicKeyToken { get; init; }

    /// <summary>Full names of the public classes that implement IPlugin.</summary>
    public required IReadOnlyList<string> PluginTypes { get; init; }

    /// <summary>What the DLL refers to and this host doesn't have: types and members with their assemblies. Empty when everything is there.</summary>
    public required IReadOnlyList<string> Unresolved { get; init; }
}
