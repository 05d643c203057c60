namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportTranslationResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public byte[] ExportTranslationFile => base.Results.TryGetValue("ExportTranslationFile", out var value) ? (byte[])value : default;
}
