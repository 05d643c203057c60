namespace Microsoft.Crm.Sdk;

public static class CalendarRuleExtentCode
{
    public const int Transparent = 0;

    public const int SubtractRecurrenceIntervals = 1;

    public const int SubtractResults = 2;

}
