using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveAuditDetails</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAuditDetailsRequest : OrganizationRequest
{
    public RetrieveAuditDetailsRequest() => RequestName = "RetrieveAuditDetails";

    public Guid AuditId
    {
        get => Parameters.TryGetValue("AuditId", out var value) ? (Guid)value : default;
        set => Parameters["AuditId"] = value;
    }
}
