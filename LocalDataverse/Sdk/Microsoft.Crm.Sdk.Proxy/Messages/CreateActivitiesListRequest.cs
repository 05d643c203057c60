using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CreateActivitiesList</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateActivitiesListRequest : OrganizationRequest
{
    public CreateActivitiesListRequest() => RequestName = "CreateActivitiesList";

    public Entity Activity
    {
        get => Parameters.TryGetValue("Activity", out var value) ? (Entity)value : default;
        set => Parameters["Activity"] = value;
    }

    public string FriendlyName
    {
        get => Parameters.TryGetValue("FriendlyName", out var value) ? (string)value : default;
        set => Parameters["FriendlyName"] = value;
    }

    public Guid ListId
    {
        get => Parameters.TryGetValue("ListId", out var value) ? (Guid)value : default;
        set => Parameters["ListId"] = value;
    }

    public EntityReference Owner
    {
        get => Parameters.TryGetValue("Owner", out var value) ? (EntityReference)value : default;
        set => Parameters["Owner"] = value;
    }

    public PropagationOwnershipOptions OwnershipOptions
    {
        get => Parameters.TryGetValue("OwnershipOptions", out var value) ? (PropagationOwnershipOptions)value : default;
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

    public Guid QueueId
    {
        get => Parameters.TryGetValue("QueueId", out var value) ? (Guid)value : default;
        set => Parameters["QueueId"] = value;
    }

    public Guid TemplateId
    {
        get => Parameters.TryGetValue("TemplateId", out var value) ? (Guid)value : default;
        set => Parameters["TemplateId"] = value;
    }

    public bool sendEmail
    {
        get => Parameters.TryGetValue("sendEmail", out var value) ? (bool)value : default;
        set => Parameters["sendEmail"] = value;
    }
}
