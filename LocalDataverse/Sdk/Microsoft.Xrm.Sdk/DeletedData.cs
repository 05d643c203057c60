namespace Microsoft.Xrm.Sdk;

/// <summary>Deleted data.</summary>
public sealed class DeletedData : DataCollection<string, string[]>
{
}
