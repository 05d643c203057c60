using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>User search facet response items.</summary>
[CollectionDataContract(Name = "UserSearchFacetResponseCollection", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
[Serializable]
public sealed class UserSearchFacetResponseCollection : DataCollection<string, UserSearchFacetCollection>
{
}
