using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>CreateCustomerRelationships</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.1/Contracts")]
public sealed class CreateCustomerRelationshipsResponse : OrganizationResponse
{
    public Guid AttributeId => Results.TryGetValue("AttributeId", out var value) ? (Guid)value : default;

    public Guid[] RelationshipIds => Results.TryGetValue("RelationshipIds", out var value) ? (Guid[])value : default;
}
