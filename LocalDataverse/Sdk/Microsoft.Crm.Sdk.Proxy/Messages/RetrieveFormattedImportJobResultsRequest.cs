using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveFormattedImportJobResults</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFormattedImportJobResultsRequest : OrganizationRequest
{
    public RetrieveFormattedImportJobResultsRequest() => RequestName = "RetrieveFormattedImportJobResults";

    /// <summary>Id of the import job.</summary>
    public Guid ImportJobId
    {
        get => Parameters.TryGetValue("ImportJobId", out var value) ? (Guid)value : default;
        set => Parameters["ImportJobId"] = value;
    }
}
