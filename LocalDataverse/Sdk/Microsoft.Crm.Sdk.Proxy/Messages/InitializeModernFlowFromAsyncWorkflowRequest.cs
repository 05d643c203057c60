namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeModernFlowFromAsyncWorkflowRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public InitializeModernFlowFromAsyncWorkflowRequest()
    {
        RequestName = "InitializeModernFlowFromAsyncWorkflow";
    }

    public global::System.Guid WorkflowId
    {
        get => Parameters.TryGetValue("WorkflowId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["WorkflowId"] = value;
    }
}
