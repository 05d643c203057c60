namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveLicenseInfoRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveLicenseInfoRequest()
    {
        RequestName = "RetrieveLicenseInfo";
    }

    public int AccessMode
    {
        get => Parameters.TryGetValue("AccessMode", out var value) ? (int)value : default;
        set => Parameters["AccessMode"] = value;
    }
}
