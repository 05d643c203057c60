using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Mono.Cecil;
using SolutionPacker.Compare;
using SolutionPacker.Diagnostics;
using SolutionPacker.Generation;
using SolutionPacker.Merge;
using SolutionPacker.Naming;
using SolutionPacker.Registration.Reading;
using SolutionPacker.Registration.Rules;
using SolutionPacker.Source;
using SolutionPacker.Split;
using SolutionPacker.Xml;

namespace SolutionPacker.Verify;

/// <summary>
/// What a zip registers against the assemblies in it. Every registered type is a class of its assembly; where an assembly declares its registration in
/// attributes, the zip's types, steps, custom APIs and endpoints are exactly those.
/// </summary>
internal static class RegistrationProof
{
    public const string Code = "PACK331";

    /// <summary>What the zip registers and its assemblies don't have, or the reverse.</summary>
    public static IEnumerable<Finding> Check(PackageContent package)
    {
        var folder = Directory.CreateTempSubdirectory("packer-");
        try
        {
            // Attributes declare the base language's texts only.
            Splitter.Write(Splitter.Split(package, localize: true), folder.FullName);
            return [.. Types(package), .. Declarations(package, SolutionSource.Open(folder.FullName))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<Finding> Types(PackageContent package)
    {
        foreach (var (assembly, file) in package.Components("SolutionPluginAssemblies"))
        {
            if (package.Entry(Dll(assembly)) is not { } entry)
                continue;
            using var definition = Read(entry);
            if (definition is null)
            {
                yield return new Finding(Code, entry.SourceFile, "This is no managed assembly.");
                continue;
            }

            if (definition.Name.FullName != (string?)assembly.Attribute("FullName"))
                yield return new Finding(Code, file, $"{entry.Name} is {definition.Name.FullName}, but registered as {(string?)assembly.Attribute("FullName")}.");
            var classes = definition.Modules.SelectMany(module => module.GetTypes()).Select(type => type.FullName.Replace('/', '+')).ToHashSet(StringComparer.Ordinal);
            foreach (var name in assembly.Descendants("PluginType").Select(type => ((string?)type.Attribute("AssemblyQualifiedName"))?.Split(',')[0]).OfType<string>().Where(name => !classes.Contains(name)))
                yield return new Finding(Code, file, $"The type {name} is registered, but {entry.Name} has no such class.");
        }
    }

    private static IEnumerable<Finding> Declarations(PackageContent package, SolutionSource source)
    {
        var assemblies = package.Components("SolutionPluginAssemblies")
            .Select(component => source.FullPath(Dll(component.Element)))
            .Where(dll => File.Exists(dll) && IsManaged(dll))
            .Select(AssemblyReader.Read)
            .Where(assembly => assembly.Endpoints.Count > 0 || assembly.Types.Any(type => type.Steps.Count > 0 || type.CustomApis.Count > 0))
            .ToList();
        if (assemblies.Count == 0)
            return [];
        var manifest = new Manifest(source.Load(SolutionSource.ManifestPath), package.Manifest.File);
        var context = new GenerationContext(source, new RegistrationSet(assemblies, manifest.Prefix, new HashSet<string>()), new ComponentIds(manifest.UniqueName), manifest.Version);
        return RegistrationSync.Compare(context, manifest)
            .Where(change => !IsSame(source, change))
            .Select(change => new Finding(Code, $"{manifest.File} ({change.Path})", $"The zip's registration is not what its assemblies declare: {change.Reason}."));
    }

    // An export writes the same components in another way than the generator.
    private static bool IsSame(SolutionSource source, SourceChange change)
        => change.Content is not null && source.Has(change.Path) && !XmlDiff.Compare(change.Path, source.Load(change.Path), SolutionXml.Parse(change.Content, change.Path).Root!).Any();

    private static string Dll(XElement assembly) => assembly.Element("FileName")?.Value.TrimStart('/') ?? string.Empty;

    private static bool IsManaged(string dll)
    {
        using var assembly = Read(PackageEntry.FromFile(dll, dll));
        return assembly is not null;
    }

    private static AssemblyDefinition? Read(PackageEntry entry)
    {
        try
        {
            return AssemblyDefinition.ReadAssembly(new MemoryStream(entry.Read()));
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }
}
