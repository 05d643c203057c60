using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>CloneProduct</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneProductResponse : OrganizationResponse
{
    public EntityReference ClonedProduct => Results.TryGetValue("ClonedProduct", out var value) ? (EntityReference)value : default;
}
