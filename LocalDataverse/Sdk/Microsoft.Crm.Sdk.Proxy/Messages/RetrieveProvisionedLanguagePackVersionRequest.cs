namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveProvisionedLanguagePackVersionRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveProvisionedLanguagePackVersionRequest()
    {
        RequestName = "RetrieveProvisionedLanguagePackVersion";
    }

    public int Language
    {
        get => Parameters.TryGetValue("Language", out var value) ? (int)value : default;
        set => Parameters["Language"] = value;
    }
}
