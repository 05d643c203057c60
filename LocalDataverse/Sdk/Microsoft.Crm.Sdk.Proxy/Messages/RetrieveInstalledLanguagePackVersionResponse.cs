namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveInstalledLanguagePackVersionResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string Version => base.Results.TryGetValue("Version", out var value) ? (string)value : default;
}
