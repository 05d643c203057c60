namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDeploymentLicenseTypeResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string licenseType => base.Results.TryGetValue("licenseType", out var value) ? (string)value : default;
}
