using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>TransformImport</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class TransformImportRequest : OrganizationRequest
{
    public TransformImportRequest() => RequestName = "TransformImport";

    public Guid ImportId
    {
        get => Parameters.TryGetValue("ImportId", out var value) ? (Guid)value : default;
        set => Parameters["ImportId"] = value;
    }
}
