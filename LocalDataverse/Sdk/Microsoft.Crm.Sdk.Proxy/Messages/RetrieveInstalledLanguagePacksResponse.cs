namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveInstalledLanguagePacksResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public int[] RetrieveInstalledLanguagePacks => base.Results.TryGetValue("RetrieveInstalledLanguagePacks", out var value) ? (int[])value : default;
}
