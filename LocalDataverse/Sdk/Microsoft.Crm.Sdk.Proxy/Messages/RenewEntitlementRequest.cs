using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RenewEntitlement</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RenewEntitlementRequest : OrganizationRequest
{
    public RenewEntitlementRequest() => RequestName = "RenewEntitlement";

    public Guid EntitlementId
    {
        get => Parameters.TryGetValue("EntitlementId", out var value) ? (Guid)value : default;
        set => Parameters["EntitlementId"] = value;
    }

    /// <summary>New value of statuscode.</summary>
    public int Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (int)value : default;
        set => Parameters["Status"] = value;
    }
}
