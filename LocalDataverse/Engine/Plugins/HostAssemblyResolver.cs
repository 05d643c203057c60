using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;

namespace LocalDataverse.Engine.Plugins;

/// <summary>Resolves references the way the host does at run time: by simple name among the assemblies of this process and those beside the plug-in in its package.</summary>
internal sealed class HostAssemblyResolver : IAssemblyResolver
{
    private static readonly Lazy<Dictionary<string, string>> Paths = new(() =>
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .DistinctBy(p => Path.GetFileNameWithoutExtension(p), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(p => Path.GetFileNameWithoutExtension(p), StringComparer.OrdinalIgnoreCase));

    private readonly IReadOnlyDictionary<string, byte[]>? _companions;
    private readonly Dictionary<string, AssemblyDefinition> _read = new(StringComparer.OrdinalIgnoreCase);

    public HostAssemblyResolver(IReadOnlyDictionary<string, byte[]>? companions = null) => _companions = companions;

    public AssemblyDefinition Resolve(AssemblyNameReference name) => Resolve(name, new ReaderParameters());

    public AssemblyDefinition Resolve(AssemblyNameReference name, ReaderParameters parameters)
    {
        if (_read.TryGetValue(name.Name, out var known)) return known;
        if (_companions is not null && !PluginLoadContext.IsHosts(name.Name) && _companions.TryGetValue(name.Name, out var content))
            return _read[name.Name] = AssemblyDefinition.ReadAssembly(new MemoryStream(content), new ReaderParameters { AssemblyResolver = this });
        if (!Paths.Value.TryGetValue(name.Name, out var path)) throw new AssemblyResolutionException(name);
        return _read[name.Name] = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { AssemblyResolver = this });
    }

    public void Dispose()
    {
        foreach (var assembly in _read.Values) assembly.Dispose();
    }
}
