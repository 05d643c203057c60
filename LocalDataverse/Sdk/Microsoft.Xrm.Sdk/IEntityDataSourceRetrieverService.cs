namespace Microsoft.Xrm.Sdk;

/// <summary>Entity data source retriever service, as the platform hands it to code.</summary>
public interface IEntityDataSourceRetrieverService
{
    Entity RetrieveEntityDataSource();
}
