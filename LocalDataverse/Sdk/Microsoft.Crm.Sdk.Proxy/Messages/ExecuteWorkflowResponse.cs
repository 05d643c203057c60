using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>ExecuteWorkflow</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteWorkflowResponse : OrganizationResponse
{
    public Guid Id => Results.TryGetValue("Id", out var value) ? (Guid)value : default;
}
