namespace ErpIntegration.Naming;

/// <summary>Names of the service endpoints that the solution ships.</summary>
internal static class ServiceEndpoints
{
    /// <summary>The queue that the ERP side reads.</summary>
    public const string Erp = "ERP Service Bus";
}
