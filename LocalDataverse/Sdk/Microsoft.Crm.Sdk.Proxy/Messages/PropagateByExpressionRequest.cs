namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PropagateByExpressionRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public PropagateByExpressionRequest()
    {
        RequestName = "PropagateByExpression";
    }

    public global::Microsoft.Xrm.Sdk.Entity Activity
    {
        get => Parameters.TryGetValue("Activity", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["Activity"] = value;
    }

    public bool ExecuteImmediately
    {
        get => Parameters.TryGetValue("ExecuteImmediately", out var value) ? (bool)value : default;
        set => Parameters["ExecuteImmediately"] = value;
    }

    public string FriendlyName
    {
        get => Parameters.TryGetValue("FriendlyName", out var value) ? (string)value : default;
        set => Parameters["FriendlyName"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Owner
    {
        get => Parameters.TryGetValue("Owner", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Owner"] = value;
    }

    public global::Microsoft.Crm.Sdk.Messages.PropagationOwnershipOptions OwnershipOptions
    {
        get => Parameters.TryGetValue("OwnershipOptions", out var value) ? (global::Microsoft.Crm.Sdk.Messages.PropagationOwnershipOptions)value : default;
        set => Parameters["OwnershipOptions"] = value;
    }

    public bool PostWorkflowEvent
    {
        get => Parameters.TryGetValue("PostWorkflowEvent", out var value) ? (bool)value : default;
        set => Parameters["PostWorkflowEvent"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Query.QueryBase QueryExpression
    {
        get => Parameters.TryGetValue("QueryExpression", out var value) ? (global::Microsoft.Xrm.Sdk.Query.QueryBase)value : default;
        set => Parameters["QueryExpression"] = value;
    }

    public global::System.Guid QueueId
    {
        get => Parameters.TryGetValue("QueueId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["QueueId"] = value;
    }

    public bool SendEmail
    {
        get => Parameters.TryGetValue("SendEmail", out var value) ? (bool)value : default;
        set => Parameters["SendEmail"] = value;
    }

    public global::System.Guid TemplateId
    {
        get => Parameters.TryGetValue("TemplateId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["TemplateId"] = value;
    }
}
