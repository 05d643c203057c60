namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveLicenseInfoResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public int AvailableCount => base.Results.TryGetValue("AvailableCount", out var value) ? (int)value : default;

    public int GrantedLicenseCount => base.Results.TryGetValue("GrantedLicenseCount", out var value) ? (int)value : default;
}
