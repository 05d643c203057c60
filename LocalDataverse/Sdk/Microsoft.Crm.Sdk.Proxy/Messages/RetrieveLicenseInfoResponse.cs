using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveLicenseInfo</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveLicenseInfoResponse : OrganizationResponse
{
    public int AvailableCount => Results.TryGetValue("AvailableCount", out var value) ? (int)value : default;

    public int GrantedLicenseCount => Results.TryGetValue("GrantedLicenseCount", out var value) ? (int)value : default;
}
