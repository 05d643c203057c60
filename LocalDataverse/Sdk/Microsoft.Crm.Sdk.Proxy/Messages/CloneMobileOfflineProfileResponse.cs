using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>CloneMobileOfflineProfile</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneMobileOfflineProfileResponse : OrganizationResponse
{
    public EntityReference CloneMobileOfflineProfile => Results.TryGetValue("CloneMobileOfflineProfile", out var value) ? (EntityReference)value : default;
}
