using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LocalDataverse.Server.Hosting;

/// <summary>What connection.json says: how to reach a running platform. It holds secrets; only its owner may read it.</summary>
/// <param name="Url">Root of the organisation; the Web API is below /api/data/v9.2/.</param>
/// <param name="Token">Bearer token of the administrator.</param>
/// <param name="ServiceBusConnectionString">For any Service Bus or AMQP 1.0 client.</param>
/// <param name="ServiceBusRestUrl">Root of the broker's REST interface: messages are POSTed to {queue}/messages below it.</param>
/// <param name="ServiceBusAdminKey">What /_faults below it wants in the header x-admin-key.</param>
/// <param name="ErpUrl">Root of the sample ERP.</param>
/// <param name="ErpTokenEndpoint">Where the ERP's tokens come from (client credentials).</param>
/// <param name="ErpClientId">The client that may ask for tokens.</param>
/// <param name="ErpClientSecret">Its secret.</param>
/// <param name="ProcessId">The server's process.</param>
public sealed record ConnectionInfo(
    [property: JsonPropertyName("url")] Uri Url,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("serviceBusConnectionString")] string ServiceBusConnectionString,
    [property: JsonPropertyName("serviceBusRestUrl")] Uri ServiceBusRestUrl,
    [property: JsonPropertyName("serviceBusAdminKey")] string ServiceBusAdminKey,
    [property: JsonPropertyName("erpUrl")] Uri ErpUrl,
    [property: JsonPropertyName("erpTokenEndpoint")] Uri ErpTokenEndpoint,
    [property: JsonPropertyName("erpClientId")] string ErpClientId,
    [property: JsonPropertyName("erpClientSecret")] string ErpClientSecret,
    [property: JsonPropertyName("processId")] int ProcessId)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Writes the file, readable by its owner only.</summary>
    public void Write(string file) => DataFolder.WritePrivate(file, JsonSerializer.Serialize(this, Indented));
}
