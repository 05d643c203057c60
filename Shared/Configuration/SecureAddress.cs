using System;
using ErpIntegration.Errors;

namespace ErpIntegration.Configuration;

/// <summary>Addresses that a token or a secret may be sent to: https, or http on the same machine (development).</summary>
internal static class SecureAddress
{
    /// <summary>Reads the value of an environment variable.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.SettingInvalid"/>.</exception>
    public static Uri Parse(string variable, string value)
    {
        if (Uri.TryCreate(value, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0)
        {
            return address;
        }

        throw VariableValues.Invalid(variable, "an https address without a query");
    }
}
