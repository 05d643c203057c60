using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Solutions.Export.Components;

namespace LocalDataverse.Engine.Solutions.Export;

/// <summary>The component exporters by type.</summary>
internal static class ComponentExporters
{
    private static readonly Dictionary<int, IComponentExporter> ByType = new IComponentExporter[]
    {
        new ChoiceExporter(),
        new TableExporter(),
        new RelationshipExporter(),
        new WebResourceExporter(),
        new AssemblyExporter(),
        new ServiceEndpointExporter(),
        new CustomApiExporter(),
        new StepExporter(),
        new EnvironmentVariableExporter(),
        new ConnectionReferenceExporter(),
        new DashboardExporter(),
        new PluginPackageExporter(),
        new RoleExporter(),
        new DataProviderExporter(),
        new DataSourceExporter(),
    }.ToDictionary(e => e.Type);

    /// <summary>The exporter of a type; null where the solution's own source is all there is.</summary>
    public static IComponentExporter? Find(int type) => ByType.GetValueOrDefault(type);
}
