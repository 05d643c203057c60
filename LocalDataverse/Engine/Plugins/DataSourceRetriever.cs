using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.VirtualTables;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>Gives a data provider's plug-in the data source of the virtual table it works for; null for a table without one.</summary>
internal sealed class DataSourceRetriever : IEntityDataSourceRetrieverService
{
    private readonly PluginRun _run;

    public DataSourceRetriever(PluginRun run) => _run = run;

    /// <summary>The data source, as a row of the provider's table of data sources.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The plug-in isn't a data provider's, or the data source isn't here.</exception>
    public Entity? RetrieveEntityDataSource() => _run.Gate.Call(() =>
        _run is { Context: { Stage: Stage.MainOperation, PrimaryEntityName: var name }, Scope.Unit: { } unit } && unit.Session.Metadata.TryGetTable(name, out var table) && table.IsVirtual
            ? DataSourceRows.Of(unit.Session, table)
            : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "There is no data source: the plug-in doesn't run for the data provider of a virtual table."));
}
