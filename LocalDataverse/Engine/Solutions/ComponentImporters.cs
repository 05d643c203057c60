using System.Collections.Generic;
using LocalDataverse.Engine.Solutions.Components;

namespace LocalDataverse.Engine.Solutions;

/// <summary>The component importers, each after those whose components its own refer to.</summary>
internal static class ComponentImporters
{
    /// <summary>Every importer, in the order of an import.</summary>
    public static IReadOnlyList<IComponentImporter> InOrder { get; } =
    [
        new ChoiceImporter(),
        new TableImporter(),
        new RelationshipImporter(),
        new ImageConfigurationImporter(),
        new ColumnMappingImporter(),
        new WebResourceImporter(),
        new ManagedIdentityImporter(),
        new PluginAssemblyImporter(),
        new PluginPackageImporter(),
        new ServiceEndpointImporter(),
        new CustomApiImporter(),
        new StepImporter(),
        new EnvironmentVariableImporter(),
        new ConnectorImporter(),
        new ConnectionReferenceImporter(),
        new RoleImporter(),
        new FieldSecurityProfileImporter(),
        new FormImporter(),
        new ViewImporter(),
        new ChartImporter(),
        new RibbonImporter(),
        new DashboardImporter(),
        new CustomControlImporter(),
        new SiteMapImporter(),
        new AppModuleImporter(),
        new CanvasAppImporter(),
        new WorkflowImporter(),
        new EntityDataProviderImporter(),
        new EntityDataSourceImporter(),
        new CatalogImporter(),
        new CatalogAssignmentImporter(),
    ];
}
