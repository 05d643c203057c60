using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Reading;

/// <summary>Reads a plug-in assembly's registration attributes from its metadata; no code of it ever runs.</summary>
internal static class AssemblyReader
{
    /// <summary>Reads one dll.</summary>
    /// <exception cref="FindingsException">PACK101: the file is missing or no managed assembly; PACK102: an attribute cannot be understood.</exception>
    public static PluginAssembly Read(string path)
    {
        if (!File.Exists(path))
            throw new FindingsException("PACK101", path, "The plug-in assembly does not exist. Build it first.");
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(Path.GetFullPath(path)));
        try
        {
            using var assembly = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { AssemblyResolver = resolver, InMemory = true });
            return Read(path, assembly);
        }
        catch (BadImageFormatException exception)
        {
            throw new FindingsException("PACK101", path, "This is no managed assembly.", exception);
        }
    }

    private static PluginAssembly Read(string path, AssemblyDefinition assembly) => new(
        path,
        assembly.Name.Name,
        assembly.Name.FullName,
        new FileInfo(path).Length,
        assembly.Name.PublicKeyToken is { Length: > 0 },
        [.. assembly.MainModule.GetTypes().Select(type => ReadType(path, type)).OfType<PluginType>().OrderBy(type => type.FullName, StringComparer.Ordinal)],
        [.. With(assembly, RegistrationContract.ServiceEndpoint)
            .Select(attribute => EndpointReader.Read(new AttributeValues(attribute, path, assembly.Name.Name)))
            .OrderBy(endpoint => endpoint.Name, StringComparer.Ordinal)]);

    private static PluginType? ReadType(string path, TypeDefinition type)
    {
        var isPlugin = type is { IsClass: true, IsAbstract: false, HasGenericParameters: false } && (type.IsPublic || type.IsNestedPublic) && ImplementsPlugin(type);
        var isRegistered = type.CustomAttributes.Any(attribute => attribute.AttributeType.Namespace == RegistrationContract.Namespace);
        if (!isPlugin && !isRegistered)
            return null;

        var name = type.FullName.Replace('/', '+');
        IEnumerable<AttributeValues> Values(string attribute) => With(type, attribute).Select(found => new AttributeValues(found, path, name));
        return new PluginType(
            name,
            isPlugin,
            [.. Values(RegistrationContract.PluginStep).Select(StepReader.Step)],
            [.. Values(RegistrationContract.StepImage).Select(StepReader.Image)],
            CustomApiReader.Read(
                Values(RegistrationContract.CustomApi), Values(RegistrationContract.RequestParameter), Values(RegistrationContract.ResponseProperty), path, name));
    }

    private static bool ImplementsPlugin(TypeDefinition type)
    {
        for (var current = type; current is not null; current = Base(current))
        {
            if (current.Interfaces.Any(implemented => implemented.InterfaceType.FullName == RegistrationContract.PluginInterface))
                return true;
        }

        return false;
    }

    // Early-bound tables and the like derive from the SDK, which need not be beside the dll. A base class that cannot be read is no plug-in base:
    // when the class has registration attributes, the rule on them says so.
    private static TypeDefinition? Base(TypeDefinition type)
    {
        try
        {
            return type.BaseType?.Resolve();
        }
        catch (AssemblyResolutionException)
        {
            return null;
        }
    }

    private static IEnumerable<CustomAttribute> With(ICustomAttributeProvider provider, string attribute)
        => provider.CustomAttributes.Where(found => found.AttributeType.FullName == attribute);
}
