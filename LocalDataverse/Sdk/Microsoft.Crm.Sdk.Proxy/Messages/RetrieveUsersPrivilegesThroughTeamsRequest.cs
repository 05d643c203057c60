namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUsersPrivilegesThroughTeamsRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveUsersPrivilegesThroughTeamsRequest()
    {
        RequestName = "RetrieveUsersPrivilegesThroughTeams";
    }

    public bool ExcludeOrgDisabledPrivileges
    {
        get => Parameters.TryGetValue("ExcludeOrgDisabledPrivileges", out var value) ? (bool)value : default;
        set => Parameters["ExcludeOrgDisabledPrivileges"] = value;
    }

    public bool IncludeSetupUserFiltering
    {
        get => Parameters.TryGetValue("IncludeSetupUserFiltering", out var value) ? (bool)value : default;
        set => Parameters["IncludeSetupUserFiltering"] = value;
    }

    public global::System.Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
