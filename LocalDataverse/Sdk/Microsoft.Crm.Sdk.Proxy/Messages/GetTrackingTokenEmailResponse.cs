using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>GetTrackingTokenEmail</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetTrackingTokenEmailResponse : OrganizationResponse
{
    public string TrackingToken => Results.TryGetValue("TrackingToken", out var value) ? (string)value : default;
}
