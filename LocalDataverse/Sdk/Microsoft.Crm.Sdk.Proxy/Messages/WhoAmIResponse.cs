using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>WhoAmI</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class WhoAmIResponse : OrganizationResponse
{
    /// <summary>Business unit of the caller.</summary>
    public Guid BusinessUnitId => Results.TryGetValue("BusinessUnitId", out var value) ? (Guid)value : default;

    /// <summary>The organisation.</summary>
    public Guid OrganizationId => Results.TryGetValue("OrganizationId", out var value) ? (Guid)value : default;

    /// <summary>The caller.</summary>
    public Guid UserId => Results.TryGetValue("UserId", out var value) ? (Guid)value : default;
}
