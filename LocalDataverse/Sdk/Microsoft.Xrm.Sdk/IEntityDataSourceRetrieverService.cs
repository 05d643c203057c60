namespace Microsoft.Xrm.Sdk;

public interface IEntityDataSourceRetrieverService
{
    global::Microsoft.Xrm.Sdk.Entity RetrieveEntityDataSource();
}
