namespace Microsoft.Xrm.Sdk;

public sealed class DeletedData : global::Microsoft.Xrm.Sdk.DataCollection<string, string[]>
{
}
