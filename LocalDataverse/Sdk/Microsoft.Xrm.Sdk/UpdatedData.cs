namespace Microsoft.Xrm.Sdk;

public sealed class UpdatedData : global::Microsoft.Xrm.Sdk.DataCollection<string, global::Microsoft.Xrm.Sdk.Entity[]>
{
}
