using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveUserLicenseInfo</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserLicenseInfoRequest : OrganizationRequest
{
    public RetrieveUserLicenseInfoRequest() => RequestName = "RetrieveUserLicenseInfo";

    public Guid SystemUserId
    {
        get => Parameters.TryGetValue("SystemUserId", out var value) ? (Guid)value : default;
        set => Parameters["SystemUserId"] = value;
    }
}
