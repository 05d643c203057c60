namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteWorkflowRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ExecuteWorkflowRequest()
    {
        RequestName = "ExecuteWorkflow";
    }

    public global::System.Guid EntityId
    {
        get => Parameters.TryGetValue("EntityId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["EntityId"] = value;
    }

    public global::Microsoft.Crm.Sdk.Messages.InputArgumentCollection InputArguments
    {
        get => Parameters.TryGetValue("InputArguments", out var value) ? (global::Microsoft.Crm.Sdk.Messages.InputArgumentCollection)value : default;
        set => Parameters["InputArguments"] = value;
    }

    public global::System.Guid WorkflowId
    {
        get => Parameters.TryGetValue("WorkflowId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["WorkflowId"] = value;
    }
}
