namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetBusinessSystemUserRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SetBusinessSystemUserRequest()
    {
        RequestName = "SetBusinessSystemUser";
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

    public global::Microsoft.Xrm.Sdk.EntityReference ReassignPrincipal
    {
        get => Parameters.TryGetValue("ReassignPrincipal", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["ReassignPrincipal"] = value;
    }

    public global::System.Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
