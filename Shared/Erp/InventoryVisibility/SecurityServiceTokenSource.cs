using System;
using System.Net.Http;
using System.Runtime.Serialization;
using System.Threading.Tasks;
using ErpIntegration.Data;
using ErpIntegration.Erp.SignIn;
using ErpIntegration.Erp.Transport;
using ErpIntegration.Errors;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.InventoryVisibility;

/// <summary>Tokens for Inventory Visibility: the security service gives one for a token of Entra ID. Its general address answers with that of a region, which is asked then.</summary>
internal sealed class SecurityServiceTokenSource : ITokenSource
{
    // Where the regions' services are.
    private const string Gateways = ".gateway.prod.island.powerapps.com";

    private readonly CachedTokenSource _entra;
    private readonly InventoryVisibilitySettings _settings;
    private readonly IErpTransport _transport;
    private readonly IClock _clock;

    /// <summary>Makes one.</summary>
    /// <param name="entra">Tokens of Entra ID for the security service.</param>
    /// <param name="settings">Where it is.</param>
    /// <param name="transport">Sends.</param>
    /// <param name="clock">The time.</param>
    public SecurityServiceTokenSource(CachedTokenSource entra, InventoryVisibilitySettings settings, IErpTransport transport, IClock clock)
    {
        _entra = entra;
        _settings = settings;
        _transport = transport;
        _clock = clock;
    }

    /// <inheritdoc />
    public async Task<AccessToken> GetAsync(TimeBudget budget)
    {
        var assertion = await _entra.GetAsync(budget).ConfigureAwait(false);
        var body = Json.Write(new SecurityTokenRequest { Assertion = assertion.Value, Context = _settings.EnvironmentId });
        var asked = _clock.UtcNow;
        try
        {
            var response = await SendAsync(_settings.TokenUrl, body, budget).ConfigureAwait(false);
            if ((int)response.Status == 307 && RegionOf(response.Location) is { } region)
                response = await SendAsync(region, body, budget).ConfigureAwait(false);
            if (!response.IsSuccess)
            {
                // It may be the token that isn't good any more.
                _entra.Forget();
                throw Failed(new HttpRequestException("The security service answered " + (int)response.Status + ": " + Text.Truncate(response.Body, 500)));
            }

            return Json.Read<TokenResponse>(response.Body).ToToken(asked);
        }
        catch (Exception cause) when (cause is HttpRequestException || cause is SerializationException)
        {
            throw Failed(cause);
        }
    }

    private async Task<ErpResponse> SendAsync(Uri url, string body, TimeBudget budget)
    {
        using (var message = ErpRequest.Post(url, body).CreateMessage())
            return await _transport.SendAsync(message, budget.Token).ConfigureAwait(false);
    }

    // The token of Entra ID goes along: to nobody but Microsoft, or the host that was configured.
    private Uri? RegionOf(Uri? location)
        => location != null && location.IsAbsoluteUri && location.Scheme == _settings.TokenUrl.Scheme
            && (location.Authority == _settings.TokenUrl.Authority || location.Host.EndsWith(Gateways, StringComparison.OrdinalIgnoreCase))
            ? location
            : null;

    private static ErpException Failed(Exception cause) => new ErpException(
        ErrorCode.ErpSignInFailed, "The integration couldn't sign in to the ERP's Inventory Visibility. Ask your administrator to check its registration there.", cause);
}
