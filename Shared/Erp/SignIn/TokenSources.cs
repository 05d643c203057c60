using System;
using ErpIntegration.Configuration;
using ErpIntegration.Erp.Transport;
using ErpIntegration.Errors;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Erp.SignIn;

/// <summary>Picks the way to sign in that the environment is set to.</summary>
internal static class TokenSources
{
    private static readonly Uri PublicCloud = new Uri("https://login.microsoftonline.com");

    /// <summary>Makes the token source.</summary>
    /// <param name="settings">How to sign in.</param>
    /// <param name="resource">What the tokens are for: a scope.</param>
    /// <param name="scope">The call.</param>
    /// <param name="transport">Sends.</param>
    /// <exception cref="ErpException"><see cref="ErrorCode.SettingMissing"/> or <see cref="ErrorCode.SettingInvalid"/>.</exception>
    public static CachedTokenSource Create(ErpSettings settings, string resource, PluginScope scope, IErpTransport transport)
    {
        var organization = scope.Context.OrganizationId.ToString("D");
        if (settings.Authentication == ErpAuthentication.ManagedIdentity)
        {
            var identity = scope.Find<IManagedIdentityService>() ?? throw new ErpException(
                ErrorCode.SettingInvalid, "This environment offers plug-ins no managed identity. Ask your administrator to set it up, or to use client credentials.");
            return Cached(new ManagedIdentityTokenSource(identity, resource, scope.Clock), "identity", resource);
        }

        var values = settings.Values;
        var credentials = new ClientCredentials(
            TokenUrl(values, scope), values.Get(Variables.ErpClientId), () => new EnvironmentVariables(scope.System).ReadSecret(Variables.ErpClientSecret), resource);
        return Cached(new ClientCredentialsTokenSource(credentials, transport, scope.Clock), credentials.TokenUrl.AbsoluteUri, credentials.ClientId, resource);

        CachedTokenSource Cached(ITokenSource source, params string[] parts)
            => new CachedTokenSource(source, TokenCache.Shared, organization + "\n" + string.Join("\n", parts), scope.Clock);
    }

    private static Uri TokenUrl(VariableValues values, PluginScope scope)
    {
        if (values.Find(Variables.ErpTokenUrl) is { } url)
            return SecureAddress.Parse(Variables.ErpTokenUrl, url);
        var authority = scope.Find<IEnvironmentService>()?.AzureAuthorityHost ?? PublicCloud;
        return new Uri(authority, "/" + Uri.EscapeDataString(values.Get(Variables.ErpTenantId)) + "/oauth2/v2.0/token");
    }
}
