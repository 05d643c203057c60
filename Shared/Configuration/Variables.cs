namespace ErpIntegration.Configuration;

/// <summary>Schema names of the solution's environment variables.</summary>
internal static class Variables
{
    /// <summary>Root address of the ERP, or of API Management in front of it.</summary>
    public const string ErpBaseUrl = "erp_ErpBaseUrl";

    /// <summary>The ERP's company (dataAreaId).</summary>
    public const string ErpCompany = "erp_ErpCompany";

    /// <summary>Time budget of a question in seconds.</summary>
    public const string ErpTimeoutSeconds = "erp_ErpTimeoutSeconds";

    /// <summary>How to get a token: see <see cref="Erp.SignIn.ErpAuthentication"/>.</summary>
    public const string ErpAuthentication = "erp_ErpAuthentication";

    /// <summary>Scope of the token; empty for the base address's default scope.</summary>
    public const string ErpTokenScope = "erp_ErpTokenScope";

    /// <summary>Client credentials: the tenant.</summary>
    public const string ErpTenantId = "erp_ErpTenantId";

    /// <summary>Client credentials: the application.</summary>
    public const string ErpClientId = "erp_ErpClientId";

    /// <summary>Client credentials: the secret, a reference to Key Vault.</summary>
    public const string ErpClientSecret = "erp_ErpClientSecret";

    /// <summary>Client credentials: address of the token endpoint; empty for Entra ID's.</summary>
    public const string ErpTokenUrl = "erp_ErpTokenUrl";

    /// <summary>Subscription key of API Management in front of the ERP, a reference to Key Vault; empty where none is wanted.</summary>
    public const string ErpSubscriptionKey = "erp_ErpSubscriptionKey";

    /// <summary>How many seconds an answer about stock may be given again.</summary>
    public const string ErpStockCacheSeconds = "erp_ErpStockCacheSeconds";

    /// <summary>Who is asked for stock: see <see cref="Erp.Inventory.StockSource"/>.</summary>
    public const string StockSource = "erp_StockSource";

    /// <summary>Inventory Visibility: root address of the service.</summary>
    public const string InventoryVisibilityUrl = "erp_InventoryVisibilityUrl";

    /// <summary>Inventory Visibility: id of the ERP's environment.</summary>
    public const string InventoryVisibilityEnvironmentId = "erp_InventoryVisibilityEnvironmentId";

    /// <summary>Inventory Visibility: address of the security service; empty for the general one.</summary>
    public const string InventoryVisibilityTokenUrl = "erp_InventoryVisibilityTokenUrl";

    /// <summary>The ERP's entity set with commodity prices.</summary>
    public const string CommodityPriceSet = "erp_CommodityPriceSet";

    /// <summary>Address of this environment, for links in messages; empty makes them relative.</summary>
    public const string EnvironmentUrl = "erp_EnvironmentUrl";

    /// <summary>How often a post is tried before the message is given up.</summary>
    public const string MaximumAttempts = "erp_MaximumAttempts";

    /// <summary>After how many days an acknowledged message is removed.</summary>
    public const string RetentionDays = "erp_RetentionDays";

    /// <summary>How messages leave: ServiceEndpoint or ServiceBusRest.</summary>
    public const string Transport = "erp_Transport";

    /// <summary>Name of the service endpoint that messages are posted to.</summary>
    public const string ServiceEndpoint = "erp_ServiceEndpoint";

    /// <summary>REST transport: address of the queue or topic.</summary>
    public const string ServiceBusUrl = "erp_ServiceBusUrl";

    /// <summary>REST transport: how to sign in, ManagedIdentity or SasKey.</summary>
    public const string ServiceBusAuthentication = "erp_ServiceBusAuthentication";

    /// <summary>REST transport: name of the shared access key.</summary>
    public const string ServiceBusKeyName = "erp_ServiceBusKeyName";

    /// <summary>REST transport: the shared access key, a reference to Key Vault.</summary>
    public const string ServiceBusKey = "erp_ServiceBusKey";

    /// <summary>Users, or applications of users, as which the ERP writes into Dataverse: their changes aren't told back to it.</summary>
    public const string IntegrationUsers = "erp_IntegrationUsers";
}
