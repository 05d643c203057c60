using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>UtcTimeFromLocalTime</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UtcTimeFromLocalTimeResponse : OrganizationResponse
{
    public DateTime UtcTime => Results.TryGetValue("UtcTime", out var value) ? (DateTime)value : default;
}
