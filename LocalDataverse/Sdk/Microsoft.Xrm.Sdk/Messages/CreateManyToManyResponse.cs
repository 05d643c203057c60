using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>CreateManyToMany</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateManyToManyResponse : OrganizationResponse
{
    public Guid ManyToManyRelationshipId => Results.TryGetValue("ManyToManyRelationshipId", out var value) ? (Guid)value : default;
}
