namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDeprovisionedLanguagesResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public int[] RetrieveDeprovisionedLanguages => base.Results.TryGetValue("RetrieveDeprovisionedLanguages", out var value) ? (int[])value : default;
}
