using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;
using ErpIntegration.Deploy.Settings;

namespace ErpIntegration.Deploy.Configuration;

/// <summary>
/// Address and key of the service endpoint. The platform never gives a key back, so it is written each time; that changes nothing when it is the same.
/// </summary>
internal sealed class EndpointConfigurator : IConfigurator
{
    /// <summary>The endpoint that the solution brings.</summary>
    public const string DefaultName = "ERP Service Bus";

    // serviceendpoint.authtype: SAS key. namespaceformat: address.
    private const int SasKey = 2;
    private const int Address = 2;

    public async Task PlanAsync(ConfigurationTarget target, CancellationToken token)
    {
        if (target.Settings.ServiceEndpoint is not { } wanted)
            return;
        var name = wanted.Name ?? DefaultName;
        var key = await KeyAsync(target, wanted.SasKey, name, token);
        if (await target.Api.RowAsync($"serviceendpoints?$select=serviceendpointid,namespaceaddress,path,saskeyname,authtype&$filter=name eq {WebApi.Literal(name)}", token) is not { } row)
        {
            target.Problem($"serviceEndpoint: the environment has no service endpoint {name}.");
            return;
        }

        if (key is null)
            return;
        var address = wanted.NamespaceAddress.ToString();
        var same = Text(row, "namespaceaddress") == address && Text(row, "saskeyname") == wanted.SasKeyName && (wanted.Path is null || Text(row, "path") == wanted.Path);
        var values = new Dictionary<string, object> { ["namespaceaddress"] = address, ["namespaceformat"] = Address, ["authtype"] = SasKey, ["saskeyname"] = wanted.SasKeyName, ["saskey"] = key };
        if (wanted.Path is not null)
            values["path"] = wanted.Path;
        target.Change(
            same ? $"service endpoint {name}: key written again" : $"service endpoint {name}: {address}{wanted.Path ?? Text(row, "path")} with the key {wanted.SasKeyName}",
            () => target.Api.PatchAsync($"serviceendpoints({row.GetProperty("serviceendpointid").GetGuid()})", values, token));
    }

    private static async Task<string?> KeyAsync(ConfigurationTarget target, SecretReference reference, string name, CancellationToken token)
    {
        try
        {
            return await target.Secrets.ReadAsync(reference, $"key of the service endpoint {name}", token);
        }
        catch (JobException exception) when (exception.ExitCode == ExitCode.Settings)
        {
            target.Problem($"serviceEndpoint.sasKey: {exception.Message}");
            return null;
        }
    }

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;
}
