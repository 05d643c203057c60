namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="UserSearchFacetCollection", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
[global::System.Serializable]
public sealed class UserSearchFacetCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.UserSearchFacet>
{
}
