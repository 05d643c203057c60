using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>MakeAvailableToOrganizationReport</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class MakeAvailableToOrganizationReportRequest : OrganizationRequest
{
    public MakeAvailableToOrganizationReportRequest() => RequestName = "MakeAvailableToOrganizationReport";

    public Guid ReportId
    {
        get => Parameters.TryGetValue("ReportId", out var value) ? (Guid)value : default;
        set => Parameters["ReportId"] = value;
    }
}
