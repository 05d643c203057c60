namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAadUserSetOfPrivilegesByIdsRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveAadUserSetOfPrivilegesByIdsRequest()
    {
        RequestName = "RetrieveAadUserSetOfPrivilegesByIds";
    }

    public global::System.Guid DirectoryObjectId
    {
        get => Parameters.TryGetValue("DirectoryObjectId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["DirectoryObjectId"] = value;
    }

    public global::System.Guid[] PrivilegeIds
    {
        get => Parameters.TryGetValue("PrivilegeIds", out var value) ? (global::System.Guid[])value : default;
        set => Parameters["PrivilegeIds"] = value;
    }
}
