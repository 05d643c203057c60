namespace Microsoft.Xrm.Sdk;

public sealed class DeletedEntitiesData : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.DeletedData>
{
}
