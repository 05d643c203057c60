namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteByIdSavedQueryRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ExecuteByIdSavedQueryRequest()
    {
        RequestName = "ExecuteByIdSavedQuery";
    }

    public global::System.Guid EntityId
    {
        get => Parameters.TryGetValue("EntityId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["EntityId"] = value;
    }
}
