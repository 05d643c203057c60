namespace Microsoft.Xrm.Sdk;

public sealed class UpdatedEntitiesData : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.UpdatedData>
{
}
