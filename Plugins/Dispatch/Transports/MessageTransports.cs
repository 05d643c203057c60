using System;
using ErpIntegration.Configuration;
using ErpIntegration.Errors;

namespace ErpIntegration.Plugins.Dispatch.Transports;

/// <summary>Makes the transport that the environment is set up for. Another one is another class and a case here.</summary>
internal static class MessageTransports
{
    private static readonly OrganizationCache<string> Keys = new OrganizationCache<string>();

    /// <summary>Makes it.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.SettingMissing"/> or <see cref="ErrorCode.SettingInvalid"/>.</exception>
    public static IMessageTransport Create(PluginScope scope, DispatchSettings settings)
    {
        switch (settings.Values.Find(Variables.Transport)?.ToUpperInvariant())
        {
            case null:
            case "SERVICEENDPOINT":
                return new ServiceEndpointTransport(scope, settings.ServiceEndpoint);
            case "SERVICEBUSREST":
                return new ServiceBusRestTransport(scope, ServiceBusUrl(settings), Authorization(scope, settings));
            default:
                throw VariableValues.Invalid(Variables.Transport, "ServiceEndpoint or ServiceBusRest");
        }
    }

    private static Uri ServiceBusUrl(DispatchSettings settings)
    {
        var address = SecureAddress.Parse(Variables.ServiceBusUrl, settings.Values.Get(Variables.ServiceBusUrl));
        return address.AbsolutePath.Trim('/').Length > 0 ? address : throw VariableValues.Invalid(Variables.ServiceBusUrl, "the https address of a queue or topic");
    }

    private static IServiceBusAuthorization Authorization(PluginScope scope, DispatchSettings settings)
    {
        switch (settings.Values.Find(Variables.ServiceBusAuthentication)?.ToUpperInvariant())
        {
            case null:
            case "MANAGEDIDENTITY":
                return new ManagedIdentityToken(scope);
            case "SASKEY":
                return new SharedAccessKey(
                    settings.Values.Get(Variables.ServiceBusKeyName),
                    () => Keys.Get(scope.Context.OrganizationId, scope.Clock, () => new EnvironmentVariables(scope.System).ReadSecret(Variables.ServiceBusKey)),
                    scope.Clock);
            default:
                throw VariableValues.Invalid(Variables.ServiceBusAuthentication, "ManagedIdentity or SasKey");
        }
    }
}
