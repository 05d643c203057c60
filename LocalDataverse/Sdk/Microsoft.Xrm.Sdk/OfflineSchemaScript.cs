namespace Microsoft.Xrm.Sdk;

/// <summary>Offline schema script.</summary>
public sealed class OfflineSchemaScript : DataCollection<string, string[]>
{
}
