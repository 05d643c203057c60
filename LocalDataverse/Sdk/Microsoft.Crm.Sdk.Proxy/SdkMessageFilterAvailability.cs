namespace Microsoft.Crm.Sdk;

/// <summary>Sdk message filter availability.</summary>
public static class SdkMessageFilterAvailability
{
    public const int Server = 0;

    public const int Client = 1;

    public const int All = 2;
}
