namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateActivitiesListRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CreateActivitiesListRequest()
    {
        RequestName = "CreateActivitiesList";
    }

    public global::Microsoft.Xrm.Sdk.Entity Activity
    {
        get => Parameters.TryGetValue("Activity", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["Activity"] = value;
    }

    public string FriendlyName
    {
        get => Parameters.TryGetValue("FriendlyName", out var value) ? (string)value : default;
        set => Parameters["FriendlyName"] = value;
    }

    public global::System.Guid ListId
    {
        get => Parameters.TryGetValue("ListId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ListId"] = value;
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

    public bool Propagate
    {
        get => Parameters.TryGetValue("Propagate", out var value) ? (bool)value : default;
        set => Parameters["Propagate"] = value;
    }

    public global::System.Guid QueueId
    {
        get => Parameters.TryGetValue("QueueId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["QueueId"] = value;
    }

    public global::System.Guid TemplateId
    {
        get => Parameters.TryGetValue("TemplateId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["TemplateId"] = value;
    }

    public bool sendEmail
    {
        get => Parameters.TryGetValue("sendEmail", out var value) ? (bool)value : default;
        set => Parameters["sendEmail"] = value;
    }
}
