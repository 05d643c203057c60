namespace ErpIntegration.Tables;

/// <summary>Names of the platform's user table.</summary>
internal static class SystemUser
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "systemuser";

    /// <summary>Primary key.</summary>
    public const string Id = "systemuserid";

    /// <summary>Application (client) id of an application user; empty for people.</summary>
    public const string ApplicationId = "applicationid";
}
