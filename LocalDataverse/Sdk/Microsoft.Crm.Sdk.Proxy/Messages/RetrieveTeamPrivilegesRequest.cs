namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveTeamPrivilegesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveTeamPrivilegesRequest()
    {
        RequestName = "RetrieveTeamPrivileges";
    }

    public global::System.Guid TeamId
    {
        get => Parameters.TryGetValue("TeamId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["TeamId"] = value;
    }
}
