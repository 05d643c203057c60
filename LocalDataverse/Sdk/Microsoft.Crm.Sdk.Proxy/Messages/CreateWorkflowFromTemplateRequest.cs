using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CreateWorkflowFromTemplate</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateWorkflowFromTemplateRequest : OrganizationRequest
{
    public CreateWorkflowFromTemplateRequest() => RequestName = "CreateWorkflowFromTemplate";

    public string WorkflowName
    {
        get => Parameters.TryGetValue("WorkflowName", out var value) ? (string)value : default;
        set => Parameters["WorkflowName"] = value;
    }

    public Guid WorkflowTemplateId
    {
        get => Parameters.TryGetValue("WorkflowTemplateId", out var value) ? (Guid)value : default;
        set => Parameters["WorkflowTemplateId"] = value;
    }
}
