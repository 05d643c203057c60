using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>DeleteAuditData</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteAuditDataRequest : OrganizationRequest
{
    public DeleteAuditDataRequest() => RequestName = "DeleteAuditData";

    public DateTime EndDate
    {
        get => Parameters.TryGetValue("EndDate", out var value) ? (DateTime)value : default;
        set => Parameters["EndDate"] = value;
    }
}
