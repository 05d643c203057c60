using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>Create</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateResponse : OrganizationResponse
{
    /// <summary>Id of the new row.</summary>
    public Guid id => Results.TryGetValue("id", out var value) ? (Guid)value : default;
}
