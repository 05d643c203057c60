using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata.Definitions;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Manifest;
using LocalDataverse.Engine.Solutions.Sources;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Export;

/// <summary>
/// Exports an unmanaged solution: what it was imported with, and what changed, came and went since. What nothing here understands is in the zip as it came.
/// </summary>
internal static class SolutionExporter
{
    private static readonly string[] Roots = ["customizations.xml", "solution.xml", "[Content_Types].xml"];

    // What is written with the component that it is a part of.
    private static readonly int[] Parts =
    [
        ComponentTypes.Attribute, ComponentTypes.EntityKey, ComponentTypes.SavedQuery, ComponentTypes.SavedQueryVisualization, ComponentTypes.PluginType, ComponentTypes.SdkMessageProcessingStepImage,
        ComponentTypes.EnvironmentVariableValue, ComponentTypes.CustomApiRequestParameter, ComponentTypes.CustomApiResponseProperty, ComponentTypes.FieldPermission, ComponentTypes.CatalogAssignment,
    ];

    // Their files belong to elements, which name them.
    private static readonly string[] Referenced = ["WebResources", "PluginAssemblies", "Workflows", "CanvasApps", "Connector", "Controls"];

    /// <summary>Makes the zip.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">There is no such solution, it is managed, or it has a component that can't be exported.</exception>
    public static byte[] Export(IDataSession session, string uniqueName, bool managed)
    {
        var installed = new InstalledSolutions(session);
        var solution = installed.Find(uniqueName)
            ?? throw PlatformFault.Create(PlatformErrorCodes.ExportMissingSolutionError, $"An error occurred while exporting a solution. The solution does not exist in this system. ({uniqueName})");
        if (solution.GetAttributeValue<bool>("ismanaged")) throw PlatformFault.Create(PlatformErrorCodes.ExportManagedSolutionError, $"An error occurred while exporting a solution. Managed solutions cannot be exported. ({uniqueName})");
        if (SystemSolutions.Contains(solution.Id)) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The solution {uniqueName} can't be exported here; put what you need into a solution of its own.");
        var (manifest, customizations, files) = Source(session, solution.Id);
        return Export(solution, new ExportContext(session, installed.ComponentsOf(solution.Id), customizations, files), manifest, managed);
    }

    /// <summary>Makes the zip of some components as they are, whatever a solution was imported with.</summary>
    public static byte[] Export(IDataSession session, Entity solution, IEnumerable<SolutionComponent> components) =>
        Export(solution, new ExportContext(session, components, Skeleton(), new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase)), null, managed: false);

    private static byte[] Export(Entity solution, ExportContext context, XElement? manifest, bool managed)
    {
        context.Prune();
        foreach (var component in context.Components.Values.OrderBy(c => c.Type).ThenBy(c => c.Id)) Write(context, component);
        RemoveOrphans(context);
        return ZipWriter.Write(ManifestWriter.Write(context, solution, manifest, managed), context.Customizations, context.Files);
    }

    private static void Write(ExportContext context, SolutionComponent component)
    {
        if (ComponentExporters.Find(component.Type) is { } exporter) exporter.Export(context, component.Id);
        else if (!Parts.Contains(component.Type) && !context.Has(component.Type, component.Id))
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"Components of the type {ComponentTypes.Name(component.Type)} that were made here can't be exported: {component.Id:D}.");
    }

    private static (XElement? Manifest, XElement Customizations, Dictionary<string, byte[]> Files) Source(IDataSession session, Guid solution)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        if (SolutionSources.Read(session, solution) is not { } source) return (null, Skeleton(), files);
        using var zip = SolutionZip.Open(new MemoryStream(source, writable: false));
        foreach (var name in zip.Names.Where(n => !Roots.Contains(n, StringComparer.OrdinalIgnoreCase))) files[name] = zip.Read(name);
        var (manifest, customizations) = (zip.ReadXml("solution.xml"), zip.ReadXml("customizations.xml"));
        LabelLanguages.Keep(customizations, SolutionManifest.Read(zip).LanguageCode, Languages.Provisioned(session));
        return (manifest, customizations, files);
    }

    private static XElement Skeleton() => new(
        "ImportExportXml",
        new XAttribute(XNamespace.Xmlns + "xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        new XElement("Entities"),
        new XElement("Roles"),
        new XElement("Workflows"),
        new XElement("FieldSecurityProfiles"),
        new XElement("Templates"),
        new XElement("EntityMaps"),
        new XElement("EntityRelationships"),
        new XElement("OrganizationSettings"),
        new XElement("optionsets"),
        new XElement("CustomControls"),
        new XElement("EntityDataProviders"),
        new XElement("Languages", new XElement("Language", "1033")));

    // Files of components that are gone.
    private static void RemoveOrphans(ExportContext context)
    {
        var named = context.Customizations.Descendants().Where(e => !e.HasElements && e.Value.TrimStart().StartsWith('/')).Select(e => e.Value.Trim().TrimStart('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var folders = named.Where(n => n.StartsWith("Controls/", StringComparison.OrdinalIgnoreCase)).Select(n => n[..(n.LastIndexOf('/') + 1)]).ToList();
        foreach (var file in context.Files.Keys.Where(f => Referenced.Contains(f.Split('/')[0], StringComparer.OrdinalIgnoreCase)).ToList())
            if (!named.Contains(file) && !folders.Any(f => file.StartsWith(f, StringComparison.OrdinalIgnoreCase))) context.Files.Remove(file);
    }
}
