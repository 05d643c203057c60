using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveParsedDataImportFile</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveParsedDataImportFileRequest : OrganizationRequest
{
    public RetrieveParsedDataImportFileRequest() => RequestName = "RetrieveParsedDataImportFile";

    public Guid ImportFileId
    {
        get => Parameters.TryGetValue("ImportFileId", out var value) ? (Guid)value : default;
        set => Parameters["ImportFileId"] = value;
    }

    public PagingInfo PagingInfo
    {
        get => Parameters.TryGetValue("PagingInfo", out var value) ? (PagingInfo)value : default;
        set => Parameters["PagingInfo"] = value;
    }
}
