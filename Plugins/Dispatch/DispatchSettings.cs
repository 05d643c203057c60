using System.Globalization;
using ErpIntegration.Configuration;
using ErpIntegration.Errors;
using ErpIntegration.Naming;

namespace ErpIntegration.Plugins.Dispatch;

/// <summary>How messages leave, from environment variables.</summary>
internal sealed class DispatchSettings
{
    private const int DefaultMaximumAttempts = 30;
    private const int HighestMaximumAttempts = 1000;

    private static readonly OrganizationCache<DispatchSettings> Cache = new OrganizationCache<DispatchSettings>();

    private readonly bool _attemptsAreValid;

    private DispatchSettings(VariableValues values)
    {
        Values = values;
        _attemptsAreValid = TryRead(values.Find(Variables.MaximumAttempts), out var attempts);
        MaximumAttempts = attempts;
        ServiceEndpoint = values.Find(Variables.ServiceEndpoint) ?? ServiceEndpoints.Erp;
        EnvironmentUrl = values.Find(Variables.EnvironmentUrl);
    }

    /// <summary>How often a post is tried before the message is given up; the default where the variable can't be used.</summary>
    public int MaximumAttempts { get; }

    /// <summary>Name of the service endpoint that messages are posted to.</summary>
    public string ServiceEndpoint { get; }

    /// <summary>Address of the environment, for links; null makes them relative.</summary>
    public string? EnvironmentUrl { get; }

    /// <summary>All values that were read, for what only one transport needs.</summary>
    public VariableValues Values { get; }

    /// <summary>The settings of the environment, at most a minute old.</summary>
    public static DispatchSettings Of(PluginScope scope)
        => Cache.Get(scope.Context.OrganizationId, scope.Clock, () => new DispatchSettings(new EnvironmentVariables(scope.System).Read(
            Variables.MaximumAttempts, Variables.Transport, Variables.ServiceEndpoint, Variables.EnvironmentUrl, Variables.ServiceBusUrl, Variables.ServiceBusAuthentication,
            Variables.ServiceBusKeyName)));

    /// <summary>Fails for values that can't be used. Not while reading them: the message that can't leave for it has to say why.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.SettingInvalid"/>.</exception>
    public void EnsureValid()
    {
        if (!_attemptsAreValid)
            throw VariableValues.Invalid(Variables.MaximumAttempts, string.Format(CultureInfo.InvariantCulture, "a whole number from 1 to {0}", HighestMaximumAttempts));
    }

    private static bool TryRead(string? text, out int attempts)
    {
        attempts = DefaultMaximumAttempts;
        if (text is null)
            return true;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > HighestMaximumAttempts)
            return false;
        attempts = number;
        return true;
    }
}
