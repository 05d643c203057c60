using System;
using System.Data.Common;
using System.Linq;

namespace ErpIntegration.Verify;

/// <summary>Where to sign in and as whom, as Microsoft's client takes it. It comes from the process's environment: everyone on a machine can read a command line.</summary>
internal sealed class ConnectionString
{
    /// <summary>The environment variable that holds it.</summary>
    public const string Variable = "DATAVERSE_CONNECTION_STRING";

    private static readonly string[] UrlKeys = ["Url", "ServiceUri", "Service Uri", "Server"];
    private static readonly string[] TypeKeys = ["AuthType", "AuthenticationType"];
    private static readonly string[] SecretKeys = ["ClientSecret", "Secret", "Password"];

    private readonly DbConnectionStringBuilder _parts;

    private ConnectionString(string text, DbConnectionStringBuilder parts)
    {
        Text = text;
        _parts = parts;
    }

    /// <summary>The whole text, secrets included.</summary>
    public string Text { get; }

    /// <summary>Address of the environment.</summary>
    public string Url => Find(UrlKeys)!;

    /// <summary>Reads it.</summary>
    /// <param name="environment">Values of environment variables by their names; null for one that isn't set.</param>
    /// <exception cref="VerifyException">It is missing or wrong.</exception>
    public static ConnectionString Read(Func<string, string?> environment)
    {
        if (environment(Variable) is not { } text || text.Trim().Length == 0)
            throw Wrong("isn't set");
        var connection = new ConnectionString(text, Parse(text));
        if (connection.Find(UrlKeys) is null)
            throw Wrong("names no Url");
        if (connection.Find(TypeKeys) is null)
            throw Wrong("names no AuthType");
        return connection;
    }

    /// <summary>A text without the secrets of this connection string, should any stand in it.</summary>
    public string Hide(string text)
        => SecretKeys.Select(key => Find(key)).OfType<string>().Aggregate(text, (hidden, secret) => hidden.Replace(secret, "***"));

    private static DbConnectionStringBuilder Parse(string text)
    {
        try
        {
            return new DbConnectionStringBuilder { ConnectionString = text };
        }
        catch (ArgumentException)
        {
            // Its message may quote the text.
            throw Wrong("is no connection string");
        }
    }

    private static VerifyException Wrong(string what) => new(
        ExitCode.Settings, $"The environment variable {Variable} {what}. It must be like AuthType=ClientSecret;Url=https://contoso.crm.dynamics.com;ClientId=...;ClientSecret=...");

    private string? Find(params string[] keys)
        => keys.Select(key => _parts.TryGetValue(key, out var value) ? value as string : null).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
}
