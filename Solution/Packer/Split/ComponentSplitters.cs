using System.Xml.Linq;

namespace SolutionPacker.Split;

/// <summary>Every kind of component that has files of its own; the counterpart of <see cref="Merge.ComponentMergers"/>.</summary>
internal static class ComponentSplitters
{
    /// <summary>In the order they run: the last one takes the entries nobody else took.</summary>
    public static readonly IComponentSplitter[] All =
    [
        new EntitySplitter(),
        new RelationshipSplitter(),
        new DefinitionSplitter("OptionSets", "optionsets", choice => (string?)choice.Attribute("Name")),
        new DefinitionSplitter("Roles", "Roles", role => (string?)role.Attribute("name")),
        new DefinitionSplitter("Dashboards", "Dashboards", dashboard => Text(dashboard, "FormId")),
        new DefinitionSplitter("SdkMessageProcessingSteps", "SdkMessageProcessingSteps", step => (string?)step.Attribute("SdkMessageProcessingStepId")),
        new DefinitionSplitter("AppModules", "AppModules", app => Text(app, "UniqueName"), "/AppModule.xml"),
        new DefinitionSplitter("AppModuleSiteMaps", "AppModuleSiteMaps", map => Text(map, "SiteMapUniqueName"), "/AppModuleSiteMap.xml"),
        new DefinitionSplitter("EntityDataProviders", "EntityDataProviders", provider => Text(provider, "EntityDataProviderId")),
        new DefinitionSplitter("EntityDataSources", "EntityDataSources", source => (string?)source.Attribute("EntityDataSourceId")),
        new DefinitionSplitter("managedidentities", "managedidentities", identity => Text(identity, "name"), ".meta.xml"),
        new DocumentSplitter("PluginAssemblies/ServiceEndpoints.xml", "ServiceEndpoints"),
        new DocumentSplitter("Other/FieldSecurityProfiles.xml", "FieldSecurityProfiles"),
        new DocumentSplitter("Other/EntityMaps.xml", "EntityMaps"),
        new PluginAssemblySplitter(),
        new WebResourceSplitter(),
        new DefinitionSplitter("Workflows", "Workflows", workflow => FileName(workflow, "JsonFileName") ?? FileName(workflow, "XamlFileName") ?? (string?)workflow.Attribute("WorkflowId"), ".data.xml"),
        new DefinitionSplitter("Controls", "CustomControls", control => FileName(control, "FileName"), ".data.xml"),
        new DefinitionSplitter("CanvasApps", "CanvasApps", app => Text(app, "Name"), ".meta.xml"),
        new DefinitionSplitter("Connectors", "Connectors", connector => Text(connector, "name")),
        new ContentSplitter(),
    ];

    private static string? Text(XElement element, string name) => element.Element(name)?.Value;

    // "/Workflows/A.json": the file's path without its first folder.
    private static string? FileName(XElement element, string name) => Text(element, name)?.TrimStart('/').Split('/', 2) is [_, var path] ? path : null;
}
