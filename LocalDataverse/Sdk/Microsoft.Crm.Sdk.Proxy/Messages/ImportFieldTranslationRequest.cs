namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportFieldTranslationRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ImportFieldTranslationRequest()
    {
        RequestName = "ImportFieldTranslation";
    }

    public byte[] TranslationFile
    {
        get => Parameters.TryGetValue("TranslationFile", out var value) ? (byte[])value : default;
        set => Parameters["TranslationFile"] = value;
    }
}
