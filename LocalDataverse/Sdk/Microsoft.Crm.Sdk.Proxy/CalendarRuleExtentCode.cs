namespace Microsoft.Crm.Sdk;

/// <summary>Calendar rule extent code.</summary>
public static class CalendarRuleExtentCode
{
    public const int Transparent = 0;

    public const int SubtractRecurrenceIntervals = 1;

    public const int SubtractResults = 2;
}
