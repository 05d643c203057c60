using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>InitializeModernFlowFromAsyncWorkflow</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeModernFlowFromAsyncWorkflowRequest : OrganizationRequest
{
    public InitializeModernFlowFromAsyncWorkflowRequest() => RequestName = "InitializeModernFlowFromAsyncWorkflow";

    public Guid WorkflowId
    {
        get => Parameters.TryGetValue("WorkflowId", out var value) ? (Guid)value : default;
        set => Parameters["WorkflowId"] = value;
    }
}
