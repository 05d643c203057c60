using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace LocalDataverse.Engine.Solutions.Assemblies;

/// <summary>What an assembly's metadata says, read without loading it.</summary>
internal sealed record AssemblyFile
{
    /// <summary>Name, version, culture, token.</summary>
    public required AssemblyName Identity { get; init; }

    /// <summary>Its classes.</summary>
    public required IReadOnlyList<AssemblyClass> Classes { get; init; }

    /// <summary>Reads the metadata; null when the bytes are no managed assembly.</summary>
    public static AssemblyFile? TryRead(byte[] content)
    {
        try
        {
            using var pe = new PEReader(new MemoryStream(content, writable: false));
            if (!pe.HasMetadata) return null;
            var reader = pe.GetMetadataReader();
            if (!reader.IsAssembly) return null;
            var classes = reader.TypeDefinitions.Select(t => Read(reader, reader.GetTypeDefinition(t))).OfType<AssemblyClass>().ToList();
            return new AssemblyFile { Identity = reader.GetAssemblyDefinition().GetAssemblyName(), Classes = classes };
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    private static AssemblyClass? Read(MetadataReader reader, TypeDefinition type)
    {
        if ((type.Attributes & TypeAttributes.Interface) != 0) return null;
        return new AssemblyClass(
            FullName(reader, type),
            (type.Attributes & TypeAttributes.Abstract) != 0,
            type.GetGenericParameters().Count > 0,
            NameOf(reader, type.BaseType),
            type.GetInterfaceImplementations().Select(i => NameOf(reader, reader.GetInterfaceImplementation(i).Interface)).OfType<string>().ToList());
    }

    private static string? NameOf(MetadataReader reader, EntityHandle handle)
    {
        if (handle.IsNil) return null;
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                return FullName(reader, reader.GetTypeDefinition((TypeDefinitionHandle)handle));
            case HandleKind.TypeReference:
                var reference = reader.GetTypeReference((TypeReferenceHandle)handle);
                return Join(reader.GetString(reference.Namespace), reader.GetString(reference.Name));
            case HandleKind.TypeSpecification:
                // A constructed generic base: its signature begins GENERICINST, CLASS, the generic type.
                var blob = reader.GetBlobReader(reader.GetTypeSpecification((TypeSpecificationHandle)handle).Signature);
                return blob.ReadSignatureTypeCode() == SignatureTypeCode.GenericTypeInstance && blob.ReadCompressedInteger() is 0x12 or 0x11
                    ? NameOf(reader, blob.ReadTypeHandle())
                    : null;
            default:
                return null;
        }
    }

    private static string FullName(MetadataReader reader, TypeDefinition type)
    {
        var name = Join(reader.GetString(type.Namespace), reader.GetString(type.Name));
        return type.GetDeclaringType() is { IsNil: false } outer ? FullName(reader, reader.GetTypeDefinition(outer)) + "+" + name : name;
    }

    private static string Join(string space, string name) => space.Length == 0 ? name : space + "." + name;
}
