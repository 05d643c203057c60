using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ImportFieldTranslation</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportFieldTranslationRequest : OrganizationRequest
{
    public ImportFieldTranslationRequest() => RequestName = "ImportFieldTranslation";

    public byte[] TranslationFile
    {
        get => Parameters.TryGetValue("TranslationFile", out var value) ? (byte[])value : default;
        set => Parameters["TranslationFile"] = value;
    }
}
