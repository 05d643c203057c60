namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetParentSystemUserRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SetParentSystemUserRequest()
    {
        RequestName = "SetParentSystemUser";
    }

    public bool KeepChildUsers
    {
        get => Parameters.TryGetValue("KeepChildUsers", out var value) ? (bool)value : default;
        set => Parameters["KeepChildUsers"] = value;
    }

    public global::System.Guid ParentId
    {
        get => Parameters.TryGetValue("ParentId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ParentId"] = value;
    }

    public global::System.Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
