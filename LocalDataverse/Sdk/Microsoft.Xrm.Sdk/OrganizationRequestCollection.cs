using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Requests, executed in this order.</summary>
[CollectionDataContract(Name = "OrganizationRequestCollection", Namespace = "http://schemas.microsoft.com/xrm/2012/Contracts")]
[KnownType(typeof(EntityImageCollection))]
public sealed class OrganizationRequestCollection : DataCollection<OrganizationRequest>
{
}
