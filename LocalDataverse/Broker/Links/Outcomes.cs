using System.Collections.Generic;
using System.Linq;
using Amqp.Framing;
using Amqp.Types;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.Links;

/// <summary>What AMQP outcomes mean to Service Bus (Microsoft: "AMQP 1.0 in Azure Service Bus and Event Hubs protocol guide").</summary>
internal static class Outcomes
{
    private const string DeadLetterCondition = "com.microsoft:dead-letter";

    /// <summary>Null for a state that isn't an outcome.</summary>
    public static Settlement? ToSettlement(DeliveryState? state) => state switch
    {
        Accepted => new Settlement(SettlementKind.Complete),
        Released => new Settlement(SettlementKind.Abandon),
        Modified { UndeliverableHere: true } modified => new Settlement(SettlementKind.Defer, Properties(modified.MessageAnnotations)),
        Modified modified => new Settlement(SettlementKind.Abandon, Properties(modified.MessageAnnotations)),
        Rejected rejected => DeadLettered(rejected.Error),
        _ => null,
    };

    /// <summary>The outcome that confirms one: the same, but a rejection bare, since clients take an error in it for a failure to settle.</summary>
    public static DeliveryState Confirm(DeliveryState state) => state is Rejected ? new Rejected() : state;

    // Service Bus clients give reason, description and properties in the error's info. From other clients the error itself is the reason (assumed:
    // Microsoft doesn't say what becomes of a plain error).
    private static Settlement DeadLettered(Error? error)
    {
        var info = Properties(error?.Info)?.ToDictionary() ?? [];
        info.Remove(DeadLetter.ReasonProperty, out var reason);
        info.Remove(DeadLetter.DescriptionProperty, out var description);
        if (error?.Condition is { } condition && condition != DeadLetterCondition)
        {
            reason ??= (string)condition;
            description ??= error.Description;
        }
        return new Settlement(SettlementKind.DeadLetter, info, reason as string, description as string);
    }

    // Enumerated: the indexer of Fields throws on keys that aren't symbols, and clients send strings.
    private static Dictionary<string, object?>? Properties(Map? map) => map?.ToDictionary(entry => entry.Key.ToString()!, entry => (object?)entry.Value);
}
