namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ProvisionLanguageAsyncRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ProvisionLanguageAsyncRequest()
    {
        RequestName = "ProvisionLanguageAsync";
    }

    public int Language
    {
        get => Parameters.TryGetValue("Language", out var value) ? (int)value : default;
        set => Parameters["Language"] = value;
    }
}
