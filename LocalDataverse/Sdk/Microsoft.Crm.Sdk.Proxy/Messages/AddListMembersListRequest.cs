namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddListMembersListRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public AddListMembersListRequest()
    {
        RequestName = "AddListMembersList";
    }

    public global::System.Guid ListId
    {
        get => Parameters.TryGetValue("ListId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ListId"] = value;
    }

    public global::System.Guid[] MemberIds
    {
        get => Parameters.TryGetValue("MemberIds", out var value) ? (global::System.Guid[])value : default;
        set => Parameters["MemberIds"] = value;
    }
}
