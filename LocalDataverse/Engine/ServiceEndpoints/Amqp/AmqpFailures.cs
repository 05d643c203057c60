using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Sockets;
using System.Security.Authentication;
using Amqp;
using Amqp.Framing;

namespace LocalDataverse.Engine.ServiceEndpoints.Amqp;

/// <summary>Turns what an AMQP peer or the network says into a ServiceEndpointException, and decides whether another attempt may help.</summary>
internal static class AmqpFailures
{
    // Conditions that stay until somebody changes the endpoint, the entity or the message. Any other may pass.
    private static readonly HashSet<string> Permanent = new(StringComparer.Ordinal)
    {
        "amqp:not-found",
        "amqp:unauthorized-access",
        "amqp:not-allowed",
        "amqp:not-implemented",
        "amqp:invalid-field",
        "amqp:decode-error",
        "amqp:precondition-failed",
        "amqp:frame-size-too-small",
        "amqp:link:message-size-exceeded",
        "amqp:link:redirect",
        "com.microsoft:entity-disabled",
        "com.microsoft:auth-failed",
        "com.microsoft:argument-error",
        "com.microsoft:argument-out-of-range",
    };

    /// <summary>The failure for a condition and its description.</summary>
    public static ServiceEndpointException Of(AmqpEndpointAddress address, string? condition, string? description, Exception? inner = null)
    {
        var said = string.IsNullOrEmpty(description) ? condition : string.IsNullOrEmpty(condition) ? description : $"{condition}: {description}";
        return new ServiceEndpointException($"{address} did not take the message. {said ?? "It gave no reason."}", condition is null || !Permanent.Contains(condition), inner);
    }

    /// <summary>The failure for an AMQP error.</summary>
    public static ServiceEndpointException Of(AmqpEndpointAddress address, Error? error, Exception? inner = null) =>
        Of(address, error?.Condition?.ToString(), error?.Description, inner);

    /// <summary>The failure for an exception while connecting or sending.</summary>
    public static ServiceEndpointException Of(AmqpEndpointAddress address, Exception exception) => exception switch
    {
        ServiceEndpointException already => already,
        AmqpException amqp => Of(address, amqp.Error, amqp),
        TimeoutException => new ServiceEndpointException($"{address} did not answer in time.", transient: true, exception),
        AuthenticationException => new ServiceEndpointException($"{address} has no certificate that is trusted here: {exception.Message}", transient: false, exception),
        SocketException or IOException or ObjectDisposedException => new ServiceEndpointException($"{address} can't be reached: {exception.Message}", transient: true, exception),
        _ => new ServiceEndpointException($"Posting to {address} failed: {exception.Message}", transient: true, exception),
    };
}
