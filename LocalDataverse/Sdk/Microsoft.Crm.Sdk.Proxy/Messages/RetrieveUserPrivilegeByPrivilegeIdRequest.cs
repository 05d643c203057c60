namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserPrivilegeByPrivilegeIdRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveUserPrivilegeByPrivilegeIdRequest()
    {
        RequestName = "RetrieveUserPrivilegeByPrivilegeId";
    }

    public global::System.Guid PrivilegeId
    {
        get => Parameters.TryGetValue("PrivilegeId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["PrivilegeId"] = value;
    }

    public global::System.Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
