using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>DeliverImmediatePromoteEmail</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeliverImmediatePromoteEmailResponse : OrganizationResponse
{
    public Guid EmailId => Results.TryGetValue("EmailId", out var value) ? (Guid)value : default;
}
