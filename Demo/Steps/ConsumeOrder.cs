using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace ErpIntegration.Demo.Steps;

/// <summary>What the ERP's side does: reads the message of the order.</summary>
internal static class ConsumeOrder
{
    /// <returns>The message's envelope.</returns>
    public static async Task<JsonNode> RunAsync(Consumer consumer, string orderId, CancellationToken cancellation)
    {
        var envelope = await consumer.ReceiveAsync("erp.salesorder.submitted.v1", $"salesorder/{orderId}", cancellation);
        Check.Equal(2, envelope["data"]!["lines"]!.AsArray().Count, "the number of lines");
        Say.Json("CloudEvents envelope", envelope);
        return envelope;
    }
}
