namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetParentTeamRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SetParentTeamRequest()
    {
        RequestName = "SetParentTeam";
    }

    public global::System.Guid BusinessId
    {
        get => Parameters.TryGetValue("BusinessId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["BusinessId"] = value;
    }

    public bool DoNotMoveAllRecords
    {
        get => Parameters.TryGetValue("DoNotMoveAllRecords", out var value) ? (bool)value : default;
        set => Parameters["DoNotMoveAllRecords"] = value;
    }

    public global::System.Guid TeamId
    {
        get => Parameters.TryGetValue("TeamId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["TeamId"] = value;
    }
}
