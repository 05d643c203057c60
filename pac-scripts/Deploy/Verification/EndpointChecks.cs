using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Configuration;
using ErpIntegration.Deploy.Dataverse;
using ErpIntegration.Deploy.Settings;

namespace ErpIntegration.Deploy.Verification;

/// <summary>Where messages leave to: what the transport in use needs, and the service endpoint that the settings name.</summary>
internal static class EndpointChecks
{
    /// <summary>Runs them.</summary>
    public static async Task<IReadOnlyList<Check>> AllAsync(EnvironmentSettings settings, WebApi api, IReadOnlyDictionary<string, Variable> variables, CancellationToken token)
    {
        var checks = new List<Check>();
        var rest = variables.GetValueOrDefault("erp_Transport")?.Effective == "ServiceBusRest";
        if (rest)
            checks.Add(Check.Of("Service Bus", "REST to erp_ServiceBusUrl", string.IsNullOrEmpty(variables.GetValueOrDefault("erp_ServiceBusUrl")?.Effective) ? "erp_ServiceBusUrl is empty" : null));
        if (!rest || settings.ServiceEndpoint is not null)
            checks.Add(await EndpointAsync(settings.ServiceEndpoint, api, token));
        return checks;
    }

    // The platform says only whether there is a key.
    private static async Task<Check> EndpointAsync(ServiceEndpointSettings? wanted, WebApi api, CancellationToken token)
    {
        const string Title = "service endpoint";
        var name = wanted?.Name ?? EndpointConfigurator.DefaultName;
        if (await api.RowAsync($"serviceendpoints?$select=namespaceaddress,path,saskeyname,issaskeyset&$filter=name eq {WebApi.Literal(name)}", token) is not { } row)
            return new Check(Title, false, $"{name} isn't there");
        var address = row.GetProperty("namespaceaddress").GetString();
        return Check.Of(
            Title,
            $"{name}: {address}, with a key",
            string.IsNullOrEmpty(address) ? $"{name} has no address" : null,
            row.GetProperty("issaskeyset").ValueKind == JsonValueKind.True ? null : $"{name} has no key",
            wanted is null ? null : Check.Difference("namespace address", address, wanted.NamespaceAddress.ToString()),
            wanted is null ? null : Check.Difference("key name", row.GetProperty("saskeyname").GetString(), wanted.SasKeyName),
            wanted?.Path is null ? null : Check.Difference("path", row.GetProperty("path").GetString(), wanted.Path));
    }
}
