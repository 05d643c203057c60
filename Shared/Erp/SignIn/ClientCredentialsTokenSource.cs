using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Runtime.Serialization;
using System.Threading.Tasks;
using ErpIntegration.Data;
using ErpIntegration.Erp.Transport;
using ErpIntegration.Errors;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.SignIn;

/// <summary>Tokens by the OAuth 2.0 client credentials grant (Microsoft identity platform v2.0).</summary>
internal sealed class ClientCredentialsTokenSource : ITokenSource
{
    private readonly ClientCredentials _credentials;
    private readonly IErpTransport _transport;
    private readonly IClock _clock;

    /// <summary>Makes one.</summary>
    public ClientCredentialsTokenSource(ClientCredentials credentials, IErpTransport transport, IClock clock)
    {
        _credentials = credentials;
        _transport = transport;
        _clock = clock;
    }

    /// <inheritdoc />
    public async Task<AccessToken> GetAsync(TimeBudget budget)
    {
        using (var request = new HttpRequestMessage(HttpMethod.Post, _credentials.TokenUrl))
        {
            request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = _credentials.ClientId,
                ["client_secret"] = _credentials.Secret(),
                ["scope"] = _credentials.Scope,
            });
            var asked = _clock.UtcNow;
            try
            {
                var response = await _transport.SendAsync(request, budget.Token).ConfigureAwait(false);
                if (!response.IsSuccess)
                    throw Failed(new HttpRequestException("The token endpoint answered " + (int)response.Status + ": " + Text.Truncate(response.Body, 500)));
                return Json.Read<TokenResponse>(response.Body).ToToken(asked);
            }
            catch (Exception cause) when (cause is HttpRequestException || cause is SerializationException)
            {
                throw Failed(cause);
            }
        }
    }

    private static ErpException Failed(Exception cause)
        => new ErpException(ErrorCode.ErpSignInFailed, "The integration couldn't sign in to the ERP. Ask your administrator to check its credentials.", cause);
}
