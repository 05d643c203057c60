using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ExecuteWorkflow</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteWorkflowRequest : OrganizationRequest
{
    public ExecuteWorkflowRequest() => RequestName = "ExecuteWorkflow";

    /// <summary>Id of the row.</summary>
    public Guid EntityId
    {
        get => Parameters.TryGetValue("EntityId", out var value) ? (Guid)value : default;
        set => Parameters["EntityId"] = value;
    }

    public InputArgumentCollection InputArguments
    {
        get => Parameters.TryGetValue("InputArguments", out var value) ? (InputArgumentCollection)value : default;
        set => Parameters["InputArguments"] = value;
    }

    public Guid WorkflowId
    {
        get => Parameters.TryGetValue("WorkflowId", out var value) ? (Guid)value : default;
        set => Parameters["WorkflowId"] = value;
    }
}
