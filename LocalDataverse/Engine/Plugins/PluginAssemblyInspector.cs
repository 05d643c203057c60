using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;

namespace LocalDataverse.Engine.Plugins;

/// <summary>Looks into a plug-in DLL without running it: who it is, which plug-ins it has and whether everything it refers to is there.</summary>
public static class PluginAssemblyInspector
{
    private const string PluginInterface = "Microsoft.Xrm.Sdk.IPlugin";

    /// <summary>Inspects a DLL.</summary>
    /// <param name="content">The DLL.</param>
    /// <param name="companions">The assemblies that lie beside it in a package, by simple name.</param>
    /// <exception cref="BadImageFormatException">The bytes are no .NET assembly.</exception>
    public static PluginAssemblyInspection Inspect(byte[] content, IReadOnlyDictionary<string, byte[]>? companions = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var resolver = new HostAssemblyResolver(companions);
        using var assembly = AssemblyDefinition.ReadAssembly(new MemoryStream(content), new ReaderParameters { AssemblyResolver = resolver });
        var name = assembly.Name;
        return new PluginAssemblyInspection
        {
            Name = name.Name,
            Version = name.Version.ToString(4),
            Culture = string.IsNullOrEmpty(name.Culture) ? "neutral" : name.Culture,
            PublicKeyToken = name.PublicKeyToken is { Length: > 0 } token ? Convert.ToHexStringLower(token) : null,
            PluginTypes = assembly.MainModule.GetTypes().Where(IsPlugin).Select(t => t.FullName.Replace('/', '+')).Order(StringComparer.Ordinal).ToList(),
            Unresolved = FindUnresolved(assembly.MainModule).Distinct().Order(StringComparer.Ordinal).ToList(),
        };
    }

    private static bool IsPlugin(TypeDefinition type) =>
        type is { IsClass: true, IsAbstract: false } && (type.IsPublic || type.IsNestedPublic) && !type.HasGenericParameters && Implements(type);

    private static bool Implements(TypeDefinition? type)
    {
        for (; type is not null; type = TryResolve(type.BaseType))
        {
            if (type.Interfaces.Any(i => i.InterfaceType.FullName == PluginInterface || TryResolve(i.InterfaceType) is { } own && own.Interfaces.Any(b => b.InterfaceType.FullName == PluginInterface)))
            {
                return true;
            }
        }
        return false;
    }

    private static IEnumerable<string> FindUnresolved(ModuleDefinition module)
    {
        var missing = new HashSet<string>();
        foreach (var type in module.GetTypeReferences())
        {
            if (TryResolve(type) is not null) continue;
            missing.Add(type.FullName);
            yield return $"type {type.FullName}, {type.Scope?.Name}";
        }
        foreach (var member in module.GetMemberReferences())
        {
            // A member of an array is made by the runtime; one of a missing type is reported with the type.
            if (member.DeclaringType is ArrayType || missing.Contains(member.DeclaringType.GetElementType().FullName) || TryResolve(member.DeclaringType) is null) continue;
            if (TryResolve(member) is null) yield return $"member {member.FullName}, {member.DeclaringType.GetElementType().Scope?.Name}";
        }
    }

    private static TypeDefinition? TryResolve(TypeReference? type)
    {
        try
        {
            return type?.Resolve();
        }
        catch (AssemblyResolutionException)
        {
            return null;
        }
    }

    private static IMemberDefinition? TryResolve(MemberReference member)
    {
        try
        {
            return member.Resolve();
        }
        catch (AssemblyResolutionException)
        {
            return null;
        }
    }
}
