using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>DownloadSolutionExportData</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DownloadSolutionExportDataRequest : OrganizationRequest
{
    public DownloadSolutionExportDataRequest() => RequestName = "DownloadSolutionExportData";

    public Guid ExportJobId
    {
        get => Parameters.TryGetValue("ExportJobId", out var value) ? (Guid)value : default;
        set => Parameters["ExportJobId"] = value;
    }
}
