using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ImportTranslation</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportTranslationRequest : OrganizationRequest
{
    public ImportTranslationRequest() => RequestName = "ImportTranslation";

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
