namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RenewEntitlementRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RenewEntitlementRequest()
    {
        RequestName = "RenewEntitlement";
    }

    public global::System.Guid EntitlementId
    {
        get => Parameters.TryGetValue("EntitlementId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["EntitlementId"] = value;
    }

    public int Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (int)value : default;
        set => Parameters["Status"] = value;
    }
}
