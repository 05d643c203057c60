namespace ErpIntegration.Tables;

/// <summary>Names of the platform's contact table.</summary>
internal static class Contact
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "contact";
}
