namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveProvisionedLanguagesResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public int[] RetrieveProvisionedLanguages => base.Results.TryGetValue("RetrieveProvisionedLanguages", out var value) ? (int[])value : default;
}
