namespace Microsoft.Crm.Sdk;

/// <summary>User settings default calendar view.</summary>
public static class UserSettingsDefaultCalendarView
{
    public const int Day = 0;

    public const int Week = 1;

    public const int Month = 2;
}
