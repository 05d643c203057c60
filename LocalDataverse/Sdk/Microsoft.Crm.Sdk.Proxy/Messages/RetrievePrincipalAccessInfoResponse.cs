using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrievePrincipalAccessInfo</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalAccessInfoResponse : OrganizationResponse
{
    public string AccessInfo => Results.TryGetValue("AccessInfo", out var value) ? (string)value : default;
}
