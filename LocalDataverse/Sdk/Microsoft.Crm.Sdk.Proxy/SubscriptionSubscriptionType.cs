namespace Microsoft.Crm.Sdk;

public static class SubscriptionSubscriptionType
{
    public const int Offline = 0;

    public const int Outlook = 1;

}
