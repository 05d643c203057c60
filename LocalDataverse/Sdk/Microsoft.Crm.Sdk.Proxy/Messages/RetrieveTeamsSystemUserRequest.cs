namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveTeamsSystemUserRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveTeamsSystemUserRequest()
    {
        RequestName = "RetrieveTeamsSystemUser";
    }

    public global::Microsoft.Xrm.Sdk.Query.ColumnSet ColumnSet
    {
        get => Parameters.TryGetValue("ColumnSet", out var value) ? (global::Microsoft.Xrm.Sdk.Query.ColumnSet)value : default;
        set => Parameters["ColumnSet"] = value;
    }

    public global::System.Guid EntityId
    {
        get => Parameters.TryGetValue("EntityId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["EntityId"] = value;
    }
}
