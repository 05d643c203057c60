namespace Microsoft.Crm.Sdk;

/// <summary>Subscription subscription type.</summary>
public static class SubscriptionSubscriptionType
{
    public const int Offline = 0;

    public const int Outlook = 1;
}
