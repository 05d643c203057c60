using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ImportRecordsImport</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportRecordsImportRequest : OrganizationRequest
{
    public ImportRecordsImportRequest() => RequestName = "ImportRecordsImport";

    public Guid ImportId
    {
        get => Parameters.TryGetValue("ImportId", out var value) ? (Guid)value : default;
        set => Parameters["ImportId"] = value;
    }
}
