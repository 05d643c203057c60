using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>DeleteFile</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteFileRequest : OrganizationRequest
{
    public DeleteFileRequest() => RequestName = "DeleteFile";

    public Guid FileId
    {
        get => Parameters.TryGetValue("FileId", out var value) ? (Guid)value : default;
        set => Parameters["FileId"] = value;
    }
}
