namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserLicenseInfoRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveUserLicenseInfoRequest()
    {
        RequestName = "RetrieveUserLicenseInfo";
    }

    public global::System.Guid SystemUserId
    {
        get => Parameters.TryGetValue("SystemUserId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["SystemUserId"] = value;
    }
}
