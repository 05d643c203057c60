namespace Microsoft.Xrm.Sdk;

public sealed class OfflineSchemaScripts : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.OfflineSchemaScript>
{
}
