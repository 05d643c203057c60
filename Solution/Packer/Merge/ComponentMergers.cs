namespace SolutionPacker.Merge;

/// <summary>Every kind of component the packer knows; a new one is one more line or one more file.</summary>
internal static class ComponentMergers
{
    /// <summary>In the order they run: the last one takes the tables of the solution component framework, which have no fixed list.</summary>
    public static readonly IComponentMerger[] All =
    [
        new EntityMerger(),
        new RelationshipMerger(),
        new DefinitionMerger("OptionSets", "optionsets"),
        new DefinitionMerger("Roles", "Roles"),
        new DefinitionMerger("Dashboards", "Dashboards"),
        new DefinitionMerger("SdkMessageProcessingSteps", "SdkMessageProcessingSteps"),
        new DefinitionMerger("AppModules", "AppModules"),
        new DefinitionMerger("AppModuleSiteMaps", "AppModuleSiteMaps"),
        new DefinitionMerger("EntityDataProviders", "EntityDataProviders"),
        new DefinitionMerger("EntityDataSources", "EntityDataSources"),
        new DefinitionMerger("managedidentities", "managedidentities"),
        new DocumentMerger("PluginAssemblies/ServiceEndpoints.xml", "ServiceEndpoints"),
        new DocumentMerger("Other/FieldSecurityProfiles.xml", "FieldSecurityProfiles"),
        new DocumentMerger("Other/EntityMaps.xml", "EntityMaps"),
        new PluginAssemblyMerger(),
        new WebResourceMerger(),
        new ContentMerger("Workflows", ".data.xml", "Workflows"),
        new ContentMerger("Controls", "ControlManifest.xml.data.xml", "CustomControls"),
        new CanvasAppMerger(),
        new ContentMerger("Connectors", ".xml", "Connectors", entryFolder: "Connector"),
        new FrameworkMerger(),
    ];
}
