namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeprovisionLanguageRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public DeprovisionLanguageRequest()
    {
        RequestName = "DeprovisionLanguage";
    }

    public int Language
    {
        get => Parameters.TryGetValue("Language", out var value) ? (int)value : default;
        set => Parameters["Language"] = value;
    }
}
