namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportTranslationAsyncRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ImportTranslationAsyncRequest()
    {
        RequestName = "ImportTranslationAsync";
    }

    public global::System.Guid ImportJobId
    {
        get => Parameters.TryGetValue("ImportJobId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ImportJobId"] = value;
    }

    public byte[] TranslationFile
    {
        get => Parameters.TryGetValue("TranslationFile", out var value) ? (byte[])value : default;
        set => Parameters["TranslationFile"] = value;
    }
}
