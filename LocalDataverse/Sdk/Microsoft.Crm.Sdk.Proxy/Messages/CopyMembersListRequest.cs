namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyMembersListRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CopyMembersListRequest()
    {
        RequestName = "CopyMembersList";
    }

    public global::System.Guid SourceListId
    {
        get => Parameters.TryGetValue("SourceListId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["SourceListId"] = value;
    }

    public global::System.Guid TargetListId
    {
        get => Parameters.TryGetValue("TargetListId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["TargetListId"] = value;
    }
}
