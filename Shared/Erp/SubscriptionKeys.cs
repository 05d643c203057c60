using ErpIntegration.Configuration;
using ErpIntegration.Errors;

namespace ErpIntegration.Erp;

/// <summary>The subscription key of API Management, read from the vault once a minute at most.</summary>
internal static class SubscriptionKeys
{
    private static readonly OrganizationCache<string> Keys = new OrganizationCache<string>();

    /// <summary>The key; null when the environment variable has no value, as for an ERP without API Management in front of it.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.SettingMissing"/> or <see cref="ErrorCode.SettingInvalid"/>.</exception>
    public static string? Find(ErpSettings settings, PluginScope scope)
        => settings.HasSubscriptionKey
            ? Keys.Get(scope.Context.OrganizationId, scope.Clock, () => new EnvironmentVariables(scope.System).ReadSecret(Variables.ErpSubscriptionKey))
            : null;
}
