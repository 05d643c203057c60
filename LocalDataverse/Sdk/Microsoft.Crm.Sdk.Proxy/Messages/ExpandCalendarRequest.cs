using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ExpandCalendar</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExpandCalendarRequest : OrganizationRequest
{
    public ExpandCalendarRequest() => RequestName = "ExpandCalendar";

    public Guid CalendarId
    {
        get => Parameters.TryGetValue("CalendarId", out var value) ? (Guid)value : default;
        set => Parameters["CalendarId"] = value;
    }

    public DateTime End
    {
        get => Parameters.TryGetValue("End", out var value) ? (DateTime)value : default;
        set => Parameters["End"] = value;
    }

    public DateTime Start
    {
        get => Parameters.TryGetValue("Start", out var value) ? (DateTime)value : default;
        set => Parameters["Start"] = value;
    }
}
