namespace Microsoft.Xrm.Sdk;

public sealed class OfflineSchemaScript : global::Microsoft.Xrm.Sdk.DataCollection<string, string[]>
{
}
