using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveAppComponents</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAppComponentsResponse : OrganizationResponse
{
    public EntityCollection AppComponents => Results.TryGetValue("AppComponents", out var value) ? (EntityCollection)value : default;
}
