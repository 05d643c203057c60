namespace ErpIntegration.Tables;

/// <summary>Names of the platform's table of service endpoints.</summary>
internal static class ServiceEndpoint
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "serviceendpoint";

    /// <summary>Primary key.</summary>
    public const string Id = "serviceendpointid";

    /// <summary>Name.</summary>
    public const string Name = "name";
}
