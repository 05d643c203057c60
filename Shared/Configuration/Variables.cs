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

    /// <summary>Address of this environment, for links in messages; empty makes them relative.</summary>
    public const string EnvironmentUrl = "erp_EnvironmentUrl";
}
