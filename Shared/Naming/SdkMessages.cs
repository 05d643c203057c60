namespace ErpIntegration.Naming;

/// <summary>Names of the platform's messages.</summary>
internal static class SdkMessages
{
    /// <summary>A row is made.</summary>
    public const string Create = "Create";

    /// <summary>A row is changed.</summary>
    public const string Update = "Update";
}
