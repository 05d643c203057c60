using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveLicenseInfo</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveLicenseInfoRequest : OrganizationRequest
{
    public RetrieveLicenseInfoRequest() => RequestName = "RetrieveLicenseInfo";

    public int AccessMode
    {
        get => Parameters.TryGetValue("AccessMode", out var value) ? (int)value : default;
        set => Parameters["AccessMode"] = value;
    }
}
