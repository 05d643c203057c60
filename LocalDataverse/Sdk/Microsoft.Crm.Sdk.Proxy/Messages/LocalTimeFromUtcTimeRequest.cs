using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>LocalTimeFromUtcTime</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class LocalTimeFromUtcTimeRequest : OrganizationRequest
{
    public LocalTimeFromUtcTimeRequest() => RequestName = "LocalTimeFromUtcTime";

    public int TimeZoneCode
    {
        get => Parameters.TryGetValue("TimeZoneCode", out var value) ? (int)value : default;
        set => Parameters["TimeZoneCode"] = value;
    }

    public DateTime UtcTime
    {
        get => Parameters.TryGetValue("UtcTime", out var value) ? (DateTime)value : default;
        set => Parameters["UtcTime"] = value;
    }
}
