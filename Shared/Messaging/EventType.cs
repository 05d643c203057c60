namespace ErpIntegration.Messaging;

/// <summary>Types of the events we tell about. A change that a consumer could trip over makes a new version.</summary>
internal static class EventType
{
    /// <summary>An order was submitted.</summary>
    public const string SalesOrderSubmitted = "erp.salesorder.submitted.v1";

    /// <summary>URI that names the schema of a type's data.</summary>
    public static string Schema(string type) => "urn:erp-integration:schema:" + type;
}
