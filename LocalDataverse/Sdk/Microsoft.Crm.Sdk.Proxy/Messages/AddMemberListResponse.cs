using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>AddMemberList</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddMemberListResponse : OrganizationResponse
{
    public Guid Id => Results.TryGetValue("Id", out var value) ? (Guid)value : default;
}
