namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveMemberListRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RemoveMemberListRequest()
    {
        RequestName = "RemoveMemberList";
    }

    public global::System.Guid EntityId
    {
        get => Parameters.TryGetValue("EntityId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["EntityId"] = value;
    }

    public global::System.Guid ListId
    {
        get => Parameters.TryGetValue("ListId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ListId"] = value;
    }
}
