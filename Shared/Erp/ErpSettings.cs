using System;
using System.Globalization;
using ErpIntegration.Configuration;
using ErpIntegration.Erp.Inventory;
using ErpIntegration.Erp.SignIn;
using ErpIntegration.Errors;

namespace ErpIntegration.Erp;

/// <summary>Where the ERP is and how to talk to it, from environment variables.</summary>
internal sealed class ErpSettings
{
    private const int DefaultTimeoutSeconds = 8;
    private const int MaximumTimeoutSeconds = 90;
    private const int DefaultStockCacheSeconds = 30;
    private const int MaximumStockCacheSeconds = 300;

    private ErpSettings(Uri baseUrl, string company, TimeSpan timeout, TimeSpan stockCache, ErpAuthentication authentication, string scope, VariableValues values)
    {
        StockCache = stockCache;
        BaseUrl = baseUrl;
        Company = company;
        Timeout = timeout;
        Authentication = authentication;
        Scope = scope;
        Values = values;
    }

    /// <summary>Root address, with a slash at its end.</summary>
    public Uri BaseUrl { get; }

    /// <summary>The company (dataAreaId).</summary>
    public string Company { get; }

    /// <summary>Time budget of a question.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>How long an answer about stock may be given again; zero for not at all.</summary>
    public TimeSpan StockCache { get; }

    /// <summary>Who is asked for stock.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.SettingInvalid"/>.</exception>
    public StockSource StockSource
    {
        get
        {
            switch (Values.Find(Variables.StockSource)?.ToUpperInvariant())
            {
                case null:
                case "DATAENTITY":
                    return StockSource.DataEntity;
                case "INVENTORYVISIBILITY":
                    return StockSource.InventoryVisibility;
                default:
                    throw VariableValues.Invalid(Variables.StockSource, "DataEntity or InventoryVisibility");
            }
        }
    }

    /// <summary>How to get a token.</summary>
    public ErpAuthentication Authentication { get; }

    /// <summary>What the token is for.</summary>
    public string Scope { get; }

    /// <summary>Whether API Management in front of the ERP wants a subscription key.</summary>
    public bool HasSubscriptionKey => Values.Find(Variables.ErpSubscriptionKey) != null;

    /// <summary>All values that were read, for what only one question or one way of signing in needs.</summary>
    public VariableValues Values { get; }

    /// <summary>Reads them.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.SettingMissing"/> or <see cref="ErrorCode.SettingInvalid"/>.</exception>
    public static ErpSettings Read(EnvironmentVariables variables)
    {
        var values = variables.Read(
            Variables.ErpBaseUrl, Variables.ErpCompany, Variables.ErpTimeoutSeconds, Variables.ErpAuthentication, Variables.ErpTokenScope, Variables.ErpTenantId,
            Variables.ErpClientId, Variables.ErpTokenUrl, Variables.ErpSubscriptionKey, Variables.ErpStockCacheSeconds,
            Variables.CommodityPriceSet, Variables.StockSource, Variables.InventoryVisibilityUrl, Variables.InventoryVisibilityEnvironmentId, Variables.InventoryVisibilityTokenUrl);
        var baseUrl = SecureAddress.Parse(Variables.ErpBaseUrl, values.Get(Variables.ErpBaseUrl).TrimEnd('/') + "/");
        return new ErpSettings(
            baseUrl,
            values.Get(Variables.ErpCompany),
            Seconds(values, Variables.ErpTimeoutSeconds, 1, MaximumTimeoutSeconds, DefaultTimeoutSeconds),
            Seconds(values, Variables.ErpStockCacheSeconds, 0, MaximumStockCacheSeconds, DefaultStockCacheSeconds),
            AuthenticationOf(values),
            values.Find(Variables.ErpTokenScope) ?? baseUrl.AbsoluteUri.TrimEnd('/') + "/.default",
            values);
    }

    private static TimeSpan Seconds(VariableValues values, string name, int lowest, int highest, int otherwise)
    {
        if (values.Find(name) is not { } text)
            return TimeSpan.FromSeconds(otherwise);
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds >= lowest && seconds <= highest
            ? TimeSpan.FromSeconds(seconds)
            : throw VariableValues.Invalid(name, FormattableString.Invariant($"a number from {lowest} to {highest}"));
    }

    private static ErpAuthentication AuthenticationOf(VariableValues values)
    {
        switch (values.Find(Variables.ErpAuthentication)?.ToUpperInvariant())
        {
            case null:
            case "MANAGEDIDENTITY":
                return ErpAuthentication.ManagedIdentity;
            case "CLIENTCREDENTIALS":
                return ErpAuthentication.ClientCredentials;
            default:
                throw VariableValues.Invalid(Variables.ErpAuthentication, "ManagedIdentity or ClientCredentials");
        }
    }
}
