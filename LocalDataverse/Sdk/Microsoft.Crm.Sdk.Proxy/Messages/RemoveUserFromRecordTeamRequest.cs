namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveUserFromRecordTeamRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RemoveUserFromRecordTeamRequest()
    {
        RequestName = "RemoveUserFromRecordTeam";
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Record
    {
        get => Parameters.TryGetValue("Record", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Record"] = value;
    }

    public global::System.Guid SystemUserId
    {
        get => Parameters.TryGetValue("SystemUserId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["SystemUserId"] = value;
    }

    public global::System.Guid TeamTemplateId
    {
        get => Parameters.TryGetValue("TeamTemplateId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["TeamTemplateId"] = value;
    }
}
