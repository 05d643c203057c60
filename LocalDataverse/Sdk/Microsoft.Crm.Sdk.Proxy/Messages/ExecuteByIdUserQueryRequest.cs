namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteByIdUserQueryRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ExecuteByIdUserQueryRequest()
    {
        RequestName = "ExecuteByIdUserQuery";
    }

    public global::Microsoft.Xrm.Sdk.EntityReference EntityId
    {
        get => Parameters.TryGetValue("EntityId", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["EntityId"] = value;
    }
}
