using System.Collections.Generic;
using System.Globalization;
using LocalDataverse.Broker.Messages;

namespace LocalDataverse.Broker.Queues;

/// <summary>
/// Why messages become dead letters, in the platform's words, and how it is written on them (Microsoft: "Overview of Service Bus dead-letter
/// queues").
/// </summary>
internal static class DeadLetter
{
    public const string ReasonProperty = "DeadLetterReason";
    public const string DescriptionProperty = "DeadLetterErrorDescription";

    public static Settlement MaxDeliveryCountExceeded(int deliveries) => new(
        SettlementKind.DeadLetter,
        Reason: "MaxDeliveryCountExceeded",
        Description: string.Create(CultureInfo.InvariantCulture, $"Message could not be consumed after {deliveries} delivery attempts."));

    public static Settlement Expired() => new(
        SettlementKind.DeadLetter, Reason: "TTLExpiredException", Description: "The message expired and was dead lettered.");

    public static Settlement SessionIdIsNull() => new(
        SettlementKind.DeadLetter, Reason: "Session ID is null", Description: "Session enabled entity doesn't allow a message whose session identifier is null.");

    /// <summary>Writes reason, description and properties to modify into the message's application properties. False when there was nothing to write.</summary>
    public static bool Annotate(BrokeredMessage message, Settlement settlement)
    {
        var changes = new Dictionary<string, object?>();
        foreach (var (name, value) in settlement.PropertiesToModify ?? new Dictionary<string, object?>())
            changes[name] = value;
        if (settlement.Reason is not null)
            changes[ReasonProperty] = settlement.Reason;
        if (settlement.Description is not null)
            changes[DescriptionProperty] = settlement.Description;
        if (changes.Count == 0)
            return false;
        var properties = message.Sections.DecodeApplicationProperties();
        foreach (var (name, value) in changes)
            properties.Map[name] = value!;
        message.Replace(message.Sections.EncodeWith(properties));
        return true;
    }
}
