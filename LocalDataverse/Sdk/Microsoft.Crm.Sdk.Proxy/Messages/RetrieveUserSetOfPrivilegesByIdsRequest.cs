namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserSetOfPrivilegesByIdsRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveUserSetOfPrivilegesByIdsRequest()
    {
        RequestName = "RetrieveUserSetOfPrivilegesByIds";
    }

    public global::System.Guid[] PrivilegeIds
    {
        get => Parameters.TryGetValue("PrivilegeIds", out var value) ? (global::System.Guid[])value : default;
        set => Parameters["PrivilegeIds"] = value;
    }

    public global::System.Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
