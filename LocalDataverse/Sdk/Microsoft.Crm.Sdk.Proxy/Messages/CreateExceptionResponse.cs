using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>CreateException</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateExceptionResponse : OrganizationResponse
{
    /// <summary>Id of the new row.</summary>
    public Guid id => Results.TryGetValue("id", out var value) ? (Guid)value : default;
}
