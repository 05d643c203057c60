using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>DistributeCampaignActivity</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DistributeCampaignActivityRequest : OrganizationRequest
{
    public DistributeCampaignActivityRequest() => RequestName = "DistributeCampaignActivity";

    public Entity Activity
    {
        get => Parameters.TryGetValue("Activity", out var value) ? (Entity)value : default;
        set => Parameters["Activity"] = value;
    }

    public Guid CampaignActivityId
    {
        get => Parameters.TryGetValue("CampaignActivityId", out var value) ? (Guid)value : default;
        set => Parameters["CampaignActivityId"] = value;
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

    public bool SendEmail
    {
        get => Parameters.TryGetValue("SendEmail", out var value) ? (bool)value : default;
        set => Parameters["SendEmail"] = value;
    }

    public Guid TemplateId
    {
        get => Parameters.TryGetValue("TemplateId", out var value) ? (Guid)value : default;
        set => Parameters["TemplateId"] = value;
    }
}
