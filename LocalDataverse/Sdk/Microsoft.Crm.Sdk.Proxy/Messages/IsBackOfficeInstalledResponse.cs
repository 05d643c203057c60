namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IsBackOfficeInstalledResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public bool IsInstalled => base.Results.TryGetValue("IsInstalled", out var value) ? (bool)value : default;
}
