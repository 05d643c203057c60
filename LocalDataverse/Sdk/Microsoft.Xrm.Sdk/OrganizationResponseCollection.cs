using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Answers, in the order of the requests.</summary>
[CollectionDataContract(Name = "OrganizationResponseCollection", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
public sealed class OrganizationResponseCollection : DataCollection<OrganizationResponse>
{
}
