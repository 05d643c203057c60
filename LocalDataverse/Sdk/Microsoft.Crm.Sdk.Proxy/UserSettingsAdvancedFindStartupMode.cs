namespace Microsoft.Crm.Sdk;

public static class UserSettingsAdvancedFindStartupMode
{
    public const int Simple = 1;

    public const int Detailed = 2;

}
