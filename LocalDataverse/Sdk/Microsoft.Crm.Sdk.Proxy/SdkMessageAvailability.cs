namespace Microsoft.Crm.Sdk;

/// <summary>Sdk message availability.</summary>
public static class SdkMessageAvailability
{
    public const int Server = 0;

    public const int Client = 1;

    public const int All = 2;
}
