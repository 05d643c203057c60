using System;
using System.Threading.Tasks;
using ErpIntegration.Errors;
using ErpIntegration.Time;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Erp.SignIn;

/// <summary>Tokens of the plug-in assembly's managed identity.</summary>
internal sealed class ManagedIdentityTokenSource : ITokenSource
{
    private readonly IManagedIdentityService _identity;
    private readonly string _scope;
    private readonly IClock _clock;

    /// <summary>Makes one.</summary>
    public ManagedIdentityTokenSource(IManagedIdentityService identity, string scope, IClock clock)
    {
        _identity = identity;
        _scope = scope;
        _clock = clock;
    }

    /// <inheritdoc />
    public Task<AccessToken> GetAsync(TimeBudget budget)
    {
        string token;
        try
        {
            token = _identity.AcquireToken(new[] { _scope });
        }
        catch (Exception cause)
        {
            throw new ErpException(
                ErrorCode.ErpSignInFailed, "The integration couldn't sign in to the ERP with its managed identity. Ask your administrator to check the identity.", cause);
        }

        // The service gives the token alone; where it tells no end, it isn't kept.
        return Task.FromResult(new AccessToken(token, JwtExpiry.Of(token) ?? _clock.UtcNow));
    }
}
