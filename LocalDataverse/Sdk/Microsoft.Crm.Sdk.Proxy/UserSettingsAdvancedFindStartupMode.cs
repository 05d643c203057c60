namespace Microsoft.Crm.Sdk;

/// <summary>User settings advanced find startup mode.</summary>
public static class UserSettingsAdvancedFindStartupMode
{
    public const int Simple = 1;

    public const int Detailed = 2;
}
