using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Source;
using SolutionPacker.Xml;
using static SolutionPacker.Generation.GenerationContext;

namespace SolutionPacker.Generation;

/// <summary>Other/Solution.xml: the root components of what is generated, and the version. Everything else in it is hand-written and stays.</summary>
internal static class ManifestGenerator
{
    private const string AssemblyType = "91";
    private const string StepType = "92";
    private const string EndpointType = "95";

    /// <summary>The manifest as it should be.</summary>
    /// <param name="context">What is registered.</param>
    /// <param name="manifest">The manifest as it is.</param>
    /// <param name="orphans">Ids (braced) of generated components that no longer exist.</param>
    public static GeneratedFile Generate(GenerationContext context, Manifest manifest, IReadOnlySet<string> orphans)
    {
        var changed = manifest.Copy();
        changed.SetVersion(context.Version);
        var generated = Components(context).ToList();
        var ids = generated.Select(Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var kept = changed.RootComponents.Elements("RootComponent").Where(component => Id(component) is not { } id || !(ids.Contains(id) || orphans.Contains(id)));
        changed.RootComponents.ReplaceNodes(kept.Concat(generated).ToList().OrderBy(Type, StringComparer.Ordinal).ThenBy(Key, StringComparer.OrdinalIgnoreCase));
        return new GeneratedFile(SolutionSource.ManifestPath, SolutionXml.WriteClassic(changed.Root));
    }

    private static IEnumerable<XElement> Components(GenerationContext context)
    {
        foreach (var assembly in context.Registrations.Assemblies)
            yield return Component(AssemblyType, Braced(context.Ids.Assembly(assembly.Name)), assembly.FullName);
        foreach (var (_, type, step) in context.Registrations.Steps)
            yield return Component(StepType, Braced(context.Ids.Step(type.FullName, step)), schemaName: null);
        foreach (var endpoint in context.Registrations.Endpoints)
            yield return Component(EndpointType, Braced(context.Ids.Endpoint(endpoint.Name)), schemaName: null);
    }

    private static XElement Component(string type, string id, string? schemaName) => new(
        "RootComponent",
        new XAttribute("type", type),
        new XAttribute("id", id),
        schemaName is null ? null : new XAttribute("schemaName", schemaName),
        new XAttribute("behavior", "0"));

    private static string? Id(XElement component) => (string?)component.Attribute("id");

    private static string? Type(XElement component) => (string?)component.Attribute("type");

    private static string? Key(XElement component) => Id(component) ?? (string?)component.Attribute("schemaName");
}
