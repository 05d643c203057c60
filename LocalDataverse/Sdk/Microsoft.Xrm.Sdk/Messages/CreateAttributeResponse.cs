using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>CreateAttribute</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateAttributeResponse : OrganizationResponse
{
    public Guid AttributeId => Results.TryGetValue("AttributeId", out var value) ? (Guid)value : default;
}
