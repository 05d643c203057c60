namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMembersTeamRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveMembersTeamRequest()
    {
        RequestName = "RetrieveMembersTeam";
    }

    public global::System.Guid EntityId
    {
        get => Parameters.TryGetValue("EntityId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["EntityId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Query.ColumnSet MemberColumnSet
    {
        get => Parameters.TryGetValue("MemberColumnSet", out var value) ? (global::Microsoft.Xrm.Sdk.Query.ColumnSet)value : default;
        set => Parameters["MemberColumnSet"] = value;
    }
}
