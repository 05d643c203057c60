using System;
using ErpIntegration.Configuration;
using ErpIntegration.Errors;

namespace ErpIntegration.Erp.InventoryVisibility;

/// <summary>Where Inventory Visibility is, from environment variables.</summary>
internal sealed class InventoryVisibilitySettings
{
    // The security service for all regions; it answers with the address of the one to ask.
    private const string DefaultTokenUrl = "https://securityservice.operations365.dynamics.com/token";

    private InventoryVisibilitySettings(Uri baseUrl, string environmentId, Uri tokenUrl)
    {
        BaseUrl = baseUrl;
        EnvironmentId = environmentId;
        TokenUrl = tokenUrl;
    }

    /// <summary>Root address, with a slash at its end.</summary>
    public Uri BaseUrl { get; }

    /// <summary>Id of the ERP's environment, as Lifecycle Services or the Power Platform admin center shows it.</summary>
    public string EnvironmentId { get; }

    /// <summary>Address of the security service.</summary>
    public Uri TokenUrl { get; }

    /// <summary>Where stock is asked for.</summary>
    public Uri QueryUrl => new Uri(BaseUrl, "api/environment/" + Uri.EscapeDataString(EnvironmentId) + "/onhand/indexquery");

    /// <summary>Picks them from what was read.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.SettingMissing"/> or <see cref="ErrorCode.SettingInvalid"/>.</exception>
    public static InventoryVisibilitySettings Of(VariableValues values) => new InventoryVisibilitySettings(
        SecureAddress.Parse(Variables.InventoryVisibilityUrl, values.Get(Variables.InventoryVisibilityUrl).TrimEnd('/') + "/"),
        values.Get(Variables.InventoryVisibilityEnvironmentId),
        SecureAddress.Parse(Variables.InventoryVisibilityTokenUrl, values.Find(Variables.InventoryVisibilityTokenUrl) ?? DefaultTokenUrl));
}
