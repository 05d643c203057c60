namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserLicenseInfoResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.UserLicenseInfo licenseInfo => base.Results.TryGetValue("licenseInfo", out var value) ? (global::Microsoft.Xrm.Sdk.UserLicenseInfo)value : default;
}
