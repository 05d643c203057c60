using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ImportTranslationAsync</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportTranslationAsyncRequest : OrganizationRequest
{
    public ImportTranslationAsyncRequest() => RequestName = "ImportTranslationAsync";

    /// <summary>Id of the import job.</summary>
    public Guid ImportJobId
    {
        get => Parameters.TryGetValue("ImportJobId", out var value) ? (Guid)value : default;
        set => Parameters["ImportJobId"] = value;
    }

    public byte[] TranslationFile
    {
        get => Parameters.TryGetValue("TranslationFile", out var value) ? (byte[])value : default;
        set => Parameters["TranslationFile"] = value;
    }
}
