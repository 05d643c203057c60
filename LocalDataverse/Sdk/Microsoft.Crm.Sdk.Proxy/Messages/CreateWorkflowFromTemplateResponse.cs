using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>CreateWorkflowFromTemplate</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateWorkflowFromTemplateResponse : OrganizationResponse
{
    public Guid Id => Results.TryGetValue("Id", out var value) ? (Guid)value : default;
}
