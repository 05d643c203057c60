using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>PropagateByExpression</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PropagateByExpressionRequest : OrganizationRequest
{
    public PropagateByExpressionRequest() => RequestName = "PropagateByExpression";

    public Entity Activity
    {
        get => Parameters.TryGetValue("Activity", out var value) ? (Entity)value : default;
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

    public QueryBase QueryExpression
    {
        get => Parameters.TryGetValue("QueryExpression", out var value) ? (QueryBase)value : default;
        set => Parameters["QueryExpression"] = value;
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
