namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExpandCalendarRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ExpandCalendarRequest()
    {
        RequestName = "ExpandCalendar";
    }

    public global::System.Guid CalendarId
    {
        get => Parameters.TryGetValue("CalendarId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["CalendarId"] = value;
    }

    public global::System.DateTime End
    {
        get => Parameters.TryGetValue("End", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["End"] = value;
    }

    public global::System.DateTime Start
    {
        get => Parameters.TryGetValue("Start", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["Start"] = value;
    }
}
