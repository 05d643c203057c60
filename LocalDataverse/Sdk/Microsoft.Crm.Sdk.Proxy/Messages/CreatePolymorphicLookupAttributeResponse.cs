using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>CreatePolymorphicLookupAttribute</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreatePolymorphicLookupAttributeResponse : OrganizationResponse
{
    public Guid AttributeId => Results.TryGetValue("AttributeId", out var value) ? (Guid)value : default;

    public Guid[] RelationshipIds => Results.TryGetValue("RelationshipIds", out var value) ? (Guid[])value : default;
}
