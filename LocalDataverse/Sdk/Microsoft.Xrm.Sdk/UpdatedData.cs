namespace Microsoft.Xrm.Sdk;

/// <summary>Updated data.</summary>
public sealed class UpdatedData : DataCollection<string, Entity[]>
{
}
