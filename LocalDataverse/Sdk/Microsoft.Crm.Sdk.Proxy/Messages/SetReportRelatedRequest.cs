using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SetReportRelated</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetReportRelatedRequest : OrganizationRequest
{
    public SetReportRelatedRequest() => RequestName = "SetReportRelated";

    public int[] Categories
    {
        get => Parameters.TryGetValue("Categories", out var value) ? (int[])value : default;
        set => Parameters["Categories"] = value;
    }

    public int[] Entities
    {
        get => Parameters.TryGetValue("Entities", out var value) ? (int[])value : default;
        set => Parameters["Entities"] = value;
    }

    public Guid ReportId
    {
        get => Parameters.TryGetValue("ReportId", out var value) ? (Guid)value : default;
        set => Parameters["ReportId"] = value;
    }

    public int[] Visibility
    {
        get => Parameters.TryGetValue("Visibility", out var value) ? (int[])value : default;
        set => Parameters["Visibility"] = value;
    }
}
