namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAvailableLanguagesResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public int[] LocaleIds => base.Results.TryGetValue("LocaleIds", out var value) ? (int[])value : default;
}
