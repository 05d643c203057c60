namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateWorkflowFromTemplateRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CreateWorkflowFromTemplateRequest()
    {
        RequestName = "CreateWorkflowFromTemplate";
    }

    public string WorkflowName
    {
        get => Parameters.TryGetValue("WorkflowName", out var value) ? (string)value : default;
        set => Parameters["WorkflowName"] = value;
    }

    public global::System.Guid WorkflowTemplateId
    {
        get => Parameters.TryGetValue("WorkflowTemplateId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["WorkflowTemplateId"] = value;
    }
}
