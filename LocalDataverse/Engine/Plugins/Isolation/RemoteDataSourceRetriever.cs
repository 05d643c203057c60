using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>Lets a plug-in in a worker read the data source of its virtual table.</summary>
internal sealed class RemoteDataSourceRetriever(WorkerServices services) : IEntityDataSourceRetrieverService
{
    /// <summary>Name of the answer's parameter.</summary>
    public const string Parameter = "DataSource";

    public Entity? RetrieveEntityDataSource() => services.Call(new WorkerFrame { Kind = WorkerFrameKind.RetrieveDataSource }).Parameters![Parameter] as Entity;
}
