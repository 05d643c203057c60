using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Assemblies;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Manifest;
using LocalDataverse.Engine.Solutions.Sources;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Export;

/// <summary>Writes solution.xml.</summary>
internal static class ManifestWriter
{
    private const string PlatformVersion = "9.2.0.0";
    private const int Language = 1033;

    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    // What the table's rows are called as root components; those of the newer kinds never are root components (SOLUTION-FORMAT 2.1).
    private static readonly Dictionary<int, string?> NamedByColumn = new()
    {
        [ComponentTypes.Role] = null,
        [ComponentTypes.Workflow] = null,
        [ComponentTypes.FieldSecurityProfile] = null,
        [ComponentTypes.SdkMessageProcessingStep] = null,
        [ComponentTypes.ServiceEndpoint] = null,
        [ComponentTypes.WebResource] = "name",
    };

    /// <summary>Writes it over the one that the solution was imported with, if any.</summary>
    public static XElement Write(ExportContext context, Entity solution, XElement? source, bool managed)
    {
        var root = source ?? New(context, solution);
        var manifest = root.Child("SolutionManifest")!;
        RowElements.Set(manifest, "UniqueName", solution.GetAttributeValue<string>("uniquename"));
        SetName(root, manifest, "LocalizedNames", "LocalizedName", solution.GetAttributeValue<string>("friendlyname"));
        SetName(root, manifest, "Descriptions", "Description", solution.GetAttributeValue<string>("description"));
        RowElements.Set(manifest, "Version", solution.GetAttributeValue<string>("version"));
        RowElements.Set(manifest, "Managed", managed ? "1" : "0");
        WriteParent(context, solution, manifest);
        WriteRoots(context, manifest.Child("RootComponents")!);
        return root;
    }

    private static XElement New(ExportContext context, Entity solution)
    {
        var publisher = solution.GetAttributeValue<EntityReference>("publisherid") is { } reference
            ? context.Row("publisher", reference.Id)
            : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The solution {solution.GetAttributeValue<string>("uniquename")} has no publisher; set publisherid before it is exported.");
        return new XElement(
            "ImportExportXml",
            new XAttribute("version", PlatformVersion),
            new XAttribute("SolutionPackageVersion", "9.2"),
            new XAttribute("languagecode", Language),
            new XAttribute("generatedBy", "LocalDataverse"),
            new XAttribute(XNamespace.Xmlns + "xsi", Xsi.NamespaceName),
            new XElement(
                "SolutionManifest",
                new XElement("UniqueName", solution.GetAttributeValue<string>("uniquename")),
                Names("LocalizedNames", "LocalizedName", solution.GetAttributeValue<string>("friendlyname")),
                Names("Descriptions", "Description", solution.GetAttributeValue<string>("description")),
                new XElement("Version"),
                new XElement("Managed"),
                new XElement(
                    "Publisher",
                    new XElement("UniqueName", publisher.GetAttributeValue<string>("uniquename")),
                    Names("LocalizedNames", "LocalizedName", publisher.GetAttributeValue<string>("friendlyname")),
                    Names("Descriptions", "Description", publisher.GetAttributeValue<string>("description")),
                    Optional("EMailAddress", publisher.GetAttributeValue<string>("emailaddress")),
                    Optional("SupportingWebsiteUrl", publisher.GetAttributeValue<string>("supportingwebsiteurl")),
                    new XElement("CustomizationPrefix", publisher.GetAttributeValue<string>("customizationprefix")),
                    new XElement("CustomizationOptionValuePrefix", publisher.GetAttributeValue<int?>("customizationoptionvalueprefix")),
                    new XElement("Addresses")),
                new XElement("RootComponents"),
                new XElement("MissingDependencies")));
    }

    // Of a patch the solution that it mends; one that was rolled up has none any more, whatever its patches' manifests said.
    private static void WriteParent(ExportContext context, Entity solution, XElement manifest)
    {
        manifest.Child("ParentSolution")?.Remove();
        if (solution.GetAttributeValue<EntityReference>("parentsolutionid") is not { } reference) return;
        var parent = context.Row("solution", reference.Id);
        manifest.Child("Managed")!.AddAfterSelf(new XElement(
            "ParentSolution", new XElement("UniqueName", parent.GetAttributeValue<string>("uniquename")), new XElement("Version", parent.GetAttributeValue<string>("version"))));
    }

    private static void WriteRoots(ExportContext context, XElement roots)
    {
        var known = new HashSet<(int, Guid)>();
        foreach (var element in roots.Elements().ToList())
        {
            var root = RootComponent.Read(element);
            // Kinds that nothing here understands are as they came.
            if (!ComponentTypes.IsMetadata(root.Type) && ComponentTypes.Table(root.Type) is null) continue;
            if (Id(context, root) is { } id && context.Components.ContainsKey((root.Type, id))) known.Add((root.Type, id));
            else element.Remove();
        }
        foreach (var component in context.Components.Values.Where(c => !known.Contains(c.Key)).OrderBy(c => c.Type).ThenBy(c => c.Id))
            if (New(context, component) is { } element) roots.Add(element);
    }

    private static Guid? Id(ExportContext context, RootComponent root) => root.Type switch
    {
        ComponentTypes.Entity when root.SchemaName is { } name => MetadataIds.Table(name.ToLowerInvariant()),
        ComponentTypes.OptionSet when root.SchemaName is { } name => MetadataIds.Choice(name),
        ComponentTypes.WebResource when root.SchemaName is { } name => SourceNode.Row(context.Session, "webresource", "name", name),
        ComponentTypes.CustomControl when root.SchemaName is { } name => SourceNode.Row(context.Session, "customcontrol", "name", name),
        ComponentTypes.SiteMap when root.SchemaName is { } name => MetadataIds.Named("sitemap", name),
        ComponentTypes.AppModule when root.SchemaName is { } name => MetadataIds.Named("appmodule", name),
        ComponentTypes.CanvasApp when root.SchemaName is { } name => MetadataIds.Named("canvasapp", name),
        ComponentTypes.PluginAssembly => root.Id is { } id && context.Components.ContainsKey((root.Type, id)) ? id : SourceNode.Row(context.Session, "pluginassembly", "name", root.SchemaName?.Split(',')[0]),
        _ => root.Id,
    };

    private static XElement? New(ExportContext context, SolutionComponent component)
    {
        var behavior = component.Behavior;
        if (component.Type is ComponentTypes.Entity or ComponentTypes.OptionSet) return Root(component.Type, null, context.Metadata.NameOf(component.Type, component.Id), behavior);
        if (component.Type == ComponentTypes.PluginAssembly)
        {
            var assembly = context.Row("pluginassembly", component.Id);
            return assembly.Contains("packageid") ? null : Root(component.Type, component.Id, AssemblyNames.Full(assembly), behavior);
        }
        if (!NamedByColumn.TryGetValue(component.Type, out var column)) return null;
        var name = column is null ? null : context.Row(ComponentTypes.Table(component.Type)!, component.Id).GetAttributeValue<string>(column);
        return Root(component.Type, name is null ? component.Id : null, name, behavior);
    }

    private static XElement Root(int type, Guid? id, string? name, int behavior) => new(
        "RootComponent",
        new XAttribute("type", type),
        id is { } value ? new XAttribute("id", value.ToString("B")) : null,
        name is null ? null : new XAttribute("schemaName", name),
        new XAttribute("behavior", behavior));

    private static XElement Names(string list, string item, string? text) => LabelElements.Of(list, item, string.IsNullOrEmpty(text) ? new Dictionary<int, string>() : new Dictionary<int, string> { [Language] = text });

    // A text that was changed here; those of other languages said what it was before.
    private static void SetName(XElement root, XElement manifest, string list, string item, string? text)
    {
        var language = (int?)root.Attribute("languagecode") ?? Language;
        if (manifest.Child(list) is { } there && (text ?? "") != (Labels.Pick(Labels.Read(there), language) ?? "")) there.ReplaceWith(Names(list, item, text));
    }

    private static XElement Optional(string name, string? text) => text is null ? new XElement(name, new XAttribute(Xsi + "nil", "true")) : new XElement(name, text);
}
