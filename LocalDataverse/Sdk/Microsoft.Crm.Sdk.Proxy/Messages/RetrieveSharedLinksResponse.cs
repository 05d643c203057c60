using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveSharedLinks</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveSharedLinksResponse : OrganizationResponse
{
    public EntityCollection SharedLinks => Results.TryGetValue("SharedLinks", out var value) ? (EntityCollection)value : default;
}
