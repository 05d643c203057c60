namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserPrivilegeByPrivilegeNameRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveUserPrivilegeByPrivilegeNameRequest()
    {
        RequestName = "RetrieveUserPrivilegeByPrivilegeName";
    }

    public string PrivilegeName
    {
        get => Parameters.TryGetValue("PrivilegeName", out var value) ? (string)value : default;
        set => Parameters["PrivilegeName"] = value;
    }

    public global::System.Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
