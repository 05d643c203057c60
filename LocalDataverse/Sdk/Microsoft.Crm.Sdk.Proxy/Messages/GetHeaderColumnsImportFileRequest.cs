using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>GetHeaderColumnsImportFile</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetHeaderColumnsImportFileRequest : OrganizationRequest
{
    public GetHeaderColumnsImportFileRequest() => RequestName = "GetHeaderColumnsImportFile";

    public Guid ImportFileId
    {
        get => Parameters.TryGetValue("ImportFileId", out var value) ? (Guid)value : default;
        set => Parameters["ImportFileId"] = value;
    }
}
