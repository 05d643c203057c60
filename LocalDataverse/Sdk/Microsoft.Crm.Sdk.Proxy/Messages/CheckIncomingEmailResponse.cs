using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>CheckIncomingEmail</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CheckIncomingEmailResponse : OrganizationResponse
{
    public int ReasonCode => Results.TryGetValue("ReasonCode", out var value) ? (int)value : default;

    public bool ShouldDeliver => Results.TryGetValue("ShouldDeliver", out var value) ? (bool)value : default;
}
