using System;
using System.Linq;
using System.Text.Json.Nodes;

namespace Contoso.ErpConsumer;

/// <summary>Reads what Dataverse sent, without its SDK.</summary>
public static class EnvelopeReader
{
    /// <summary>The envelope of a message: the body itself (REST transport), or a shared variable of the execution context (service endpoint with JSON).</summary>
    /// <param name="body">UTF-8 JSON; in Azure.Messaging.ServiceBus the bytes of message.Body.</param>
    public static JsonNode Read(ReadOnlySpan<byte> body)
    {
        var json = JsonNode.Parse(body)!;
        if (json["specversion"] is not null) return json;
        var envelope = json["SharedVariables"]!.AsArray().Single(v => (string?)v!["key"] == "erp_envelope")!["value"]!;
        return JsonNode.Parse((string)envelope!)!;
    }
}
