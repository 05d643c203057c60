namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveProcessInstancesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveProcessInstancesRequest()
    {
        RequestName = "RetrieveProcessInstances";
    }

    public global::System.Guid EntityId
    {
        get => Parameters.TryGetValue("EntityId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["EntityId"] = value;
    }

    public string EntityLogicalName
    {
        get => Parameters.TryGetValue("EntityLogicalName", out var value) ? (string)value : default;
        set => Parameters["EntityLogicalName"] = value;
    }
}
