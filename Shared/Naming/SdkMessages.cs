namespace ErpIntegration.Naming;

/// <summary>Names of the platform's messages.</summary>
internal static class SdkMessages
{
    /// <summary>A row is made.</summary>
    public const string Create = "Create";

    /// <summary>A row is changed.</summary>
    public const string Update = "Update";

    /// <summary>A row is deleted.</summary>
    public const string Delete = "Delete";

    /// <summary>Many requests in one, each by itself.</summary>
    public const string ExecuteMultiple = "ExecuteMultiple";

    /// <summary>Many requests in one transaction.</summary>
    public const string ExecuteTransaction = "ExecuteTransaction";
}
