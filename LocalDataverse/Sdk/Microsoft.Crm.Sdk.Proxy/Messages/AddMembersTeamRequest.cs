namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddMembersTeamRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public AddMembersTeamRequest()
    {
        RequestName = "AddMembersTeam";
    }

    public global::System.Guid[] MemberIds
    {
        get => Parameters.TryGetValue("MemberIds", out var value) ? (global::System.Guid[])value : default;
        set => Parameters["MemberIds"] = value;
    }

    public global::System.Guid TeamId
    {
        get => Parameters.TryGetValue("TeamId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["TeamId"] = value;
    }
}
