namespace Microsoft.Crm.Sdk;

/// <summary>User settings full name convention code.</summary>
public static class UserSettingsFullNameConventionCode
{
    public const int LastFirst = 0;

    public const int FirstLast = 1;

    public const int LastFirstMiddleInitial = 2;

    public const int FirstMiddleInitialLast = 3;

    public const int LastFirstMiddle = 4;

    public const int FirstMiddleLast = 5;

    public const int LastSpaceFirst = 6;

    public const int LastNoSpaceFirst = 7;
}
