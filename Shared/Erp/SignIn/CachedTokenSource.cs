using System.Threading.Tasks;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.SignIn;

/// <summary>Asks for a token only when the kept one is about to end or was refused.</summary>
internal sealed class CachedTokenSource : ITokenSource
{
    private readonly ITokenSource _inner;
    private readonly TokenCache _cache;
    private readonly string _key;
    private readonly IClock _clock;

    /// <summary>Makes one.</summary>
    /// <param name="inner">Gets new tokens.</param>
    /// <param name="cache">Keeps them.</param>
    /// <param name="key">Who the token is for and what it is for; nothing secret.</param>
    /// <param name="clock">The time.</param>
    public CachedTokenSource(ITokenSource inner, TokenCache cache, string key, IClock clock)
    {
        _inner = inner;
        _cache = cache;
        _key = key;
        _clock = clock;
    }

    /// <inheritdoc />
    public async Task<AccessToken> GetAsync(TimeBudget budget)
    {
        if (_cache.Find(_key, _clock) is { } kept)
            return kept;
        var token = await _inner.GetAsync(budget).ConfigureAwait(false);
        _cache.Keep(_key, token);
        return token;
    }

    /// <summary>Tokens that are got for those of this one, kept beside them.</summary>
    /// <param name="next">Gets them.</param>
    /// <param name="parts">What they are for; nothing secret.</param>
    public CachedTokenSource Then(ITokenSource next, params string[] parts) => new CachedTokenSource(next, _cache, _key + "\n" + string.Join("\n", parts), _clock);

    /// <summary>Makes the next call ask for a new token.</summary>
    public void Forget() => _cache.Forget(_key);
}
