using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>User search facet items.</summary>
[CollectionDataContract(Name = "UserSearchFacetCollection", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
[Serializable]
public sealed class UserSearchFacetCollection : DataCollection<UserSearchFacet>
{
}
