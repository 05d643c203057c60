using System;

namespace ErpIntegration.Erp.SignIn;

/// <summary>An access token.</summary>
internal sealed class AccessToken
{
    /// <summary>Makes one.</summary>
    /// <param name="value">The token.</param>
    /// <param name="expiresOn">When it ends, UTC.</param>
    public AccessToken(string value, DateTime expiresOn)
    {
        Value = value;
        ExpiresOn = expiresOn;
    }

    /// <summary>The token. A secret: never traced.</summary>
    public string Value { get; }

    /// <summary>When it ends, UTC.</summary>
    public DateTime ExpiresOn { get; }
}
