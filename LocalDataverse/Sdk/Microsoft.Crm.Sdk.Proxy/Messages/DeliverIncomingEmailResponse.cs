using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>DeliverIncomingEmail</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeliverIncomingEmailResponse : OrganizationResponse
{
    public Guid EmailId => Results.TryGetValue("EmailId", out var value) ? (Guid)value : default;
}
