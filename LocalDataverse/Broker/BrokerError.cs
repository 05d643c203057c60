using System;
using System.Globalization;
using Amqp;
using Amqp.Framing;

namespace LocalDataverse.Broker;

/// <summary>The errors that Service Bus answers with: the AMQP condition that clients map to their exceptions, and its sentence.</summary>
internal static class BrokerError
{
    public const string MessageLockLostCondition = "com.microsoft:message-lock-lost";
    public const string ServerBusyCondition = "com.microsoft:server-busy";
    public const string MessageNotFoundCondition = "com.microsoft:message-not-found";

    public static Error MessageLockLost() => Create(
        MessageLockLostCondition,
        "The lock supplied is invalid. Either the lock expired, or the message has already been removed from the queue, or was received by a different receiver instance.");

    public static Error SessionLockLost(string sessionId) => Create(
        "com.microsoft:session-lock-lost", $"The lock on the session '{sessionId}' has expired, or the session isn't locked. Accept the session again.");

    public static Error SessionCannotBeLocked(string sessionId) => Create(
        "com.microsoft:session-cannot-be-locked", $"The requested session '{sessionId}' cannot be accepted. It may be locked by another receiver.");

    public static Error NoSessionInTime(TimeSpan timeout) => Create(
        "com.microsoft:timeout", $"No session with messages was free within {timeout}.");

    public static Error SessionIdMissing() => NotAllowed(
        "The SessionId was not set on a message, and it cannot be sent to the entity. Entities that have session support enabled take only messages with a SessionId.");

    public static Error EntityNotFound(string uri) => Create(ErrorCode.NotFound, $"The messaging entity '{uri}' could not be found.");

    public static Error Unauthorized(string claim, string uri) => Create(
        ErrorCode.UnauthorizedAccess, $"Unauthorized access. '{claim}' claim(s) are required to perform this operation. Resource: '{uri}'.");

    public static Error MessageTooLarge(long size, long limit) => Create(
        ErrorCode.MessageSizeExceeded,
        string.Create(CultureInfo.InvariantCulture, $"The received message (size:{size} bytes) exceeds the limit ({limit} bytes) currently allowed on the link."));

    public static Error QueueFull(string queue, long size, long limit) => Create(
        ErrorCode.ResourceLimitExceeded,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The maximum entity size has been reached or exceeded for Queue: '{queue}'. Size of entity in bytes:{size}, Max entity size in bytes:{limit}."));

    public static Error TopicFull(string topic, long size, long limit) => Create(
        ErrorCode.ResourceLimitExceeded,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The maximum entity size has been reached or exceeded for Topic: '{topic}'. Size of entity in bytes:{size}, Max entity size in bytes:{limit}."));

    public static Error ServerBusy() => Create(
        ServerBusyCondition, "The request was terminated because the namespace is being throttled. Please wait 10 seconds and try again. Error code : 50009.");

    public static Error Stopping() => Create(ErrorCode.DetachForced, "The broker is stopping.");

    public static Error NotSupported(string sentence) => Create(ErrorCode.NotImplemented, sentence);

    public static Error NotAllowed(string sentence) => Create(ErrorCode.NotAllowed, sentence);

    public static Error Malformed(string sentence) => Create(ErrorCode.DecodeError, sentence);

    public static Error Internal(Exception exception) => Create(ErrorCode.InternalError, exception.Message);

    private static Error Create(string condition, string description) => new(condition) { Description = description };
}
