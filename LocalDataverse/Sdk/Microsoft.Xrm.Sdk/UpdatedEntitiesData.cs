namespace Microsoft.Xrm.Sdk;

/// <summary>Updated entities data.</summary>
public sealed class UpdatedEntitiesData : DataCollection<UpdatedData>
{
}
