namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConvertOwnerTeamToAccessTeamRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ConvertOwnerTeamToAccessTeamRequest()
    {
        RequestName = "ConvertOwnerTeamToAccessTeam";
    }

    public global::System.Guid TeamId
    {
        get => Parameters.TryGetValue("TeamId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["TeamId"] = value;
    }
}
