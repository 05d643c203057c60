using System.Collections.Generic;

namespace SolutionPacker.Registration;

/// <summary>A built plug-in assembly and what its attributes declare.</summary>
/// <param name="Path">The dll.</param>
/// <param name="Name">Simple name.</param>
/// <param name="FullName">Name, version, culture and public key token.</param>
/// <param name="Size">Length of the dll in bytes.</param>
/// <param name="IsStrongNamed">Whether the identity has a public key token.</param>
/// <param name="Types">Public concrete plug-in classes and every class with registration attributes, by full name.</param>
/// <param name="Endpoints">Service endpoints declared on the assembly.</param>
internal sealed record PluginAssembly(
    string Path,
    string Name,
    string FullName,
    long Size,
    bool IsStrongNamed,
    IReadOnlyList<PluginType> Types,
    IReadOnlyList<ServiceEndpoint> Endpoints);
