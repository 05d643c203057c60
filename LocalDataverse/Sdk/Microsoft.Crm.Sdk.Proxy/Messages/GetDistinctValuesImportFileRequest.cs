using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>GetDistinctValuesImportFile</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetDistinctValuesImportFileRequest : OrganizationRequest
{
    public GetDistinctValuesImportFileRequest() => RequestName = "GetDistinctValuesImportFile";

    public Guid ImportFileId
    {
        get => Parameters.TryGetValue("ImportFileId", out var value) ? (Guid)value : default;
        set => Parameters["ImportFileId"] = value;
    }

    public int columnNumber
    {
        get => Parameters.TryGetValue("columnNumber", out var value) ? (int)value : default;
        set => Parameters["columnNumber"] = value;
    }

    public int pageNumber
    {
        get => Parameters.TryGetValue("pageNumber", out var value) ? (int)value : default;
        set => Parameters["pageNumber"] = value;
    }

    public int recordsPerPage
    {
        get => Parameters.TryGetValue("recordsPerPage", out var value) ? (int)value : default;
        set => Parameters["recordsPerPage"] = value;
    }
}
