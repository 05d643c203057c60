namespace Microsoft.Xrm.Sdk;

/// <summary>Offline schema scripts.</summary>
public sealed class OfflineSchemaScripts : DataCollection<OfflineSchemaScript>
{
}
