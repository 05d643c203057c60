namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="UserSearchFacetResponseCollection", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
[global::System.Serializable]
public sealed class UserSearchFacetResponseCollection : global::Microsoft.Xrm.Sdk.DataCollection<string, global::Microsoft.Xrm.Sdk.UserSearchFacetCollection>
{
}
