namespace Microsoft.Xrm.Sdk;

/// <summary>Deleted entities data.</summary>
public sealed class DeletedEntitiesData : DataCollection<DeletedData>
{
}
