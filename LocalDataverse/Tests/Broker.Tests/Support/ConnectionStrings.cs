using System;
using System.Globalization;
using System.Linq;
using Amqp;

namespace LocalDataverse.Broker.Tests.Support;

/// <summary>Takes connection strings apart.</summary>
internal static class ConnectionStrings
{
    public static int Port(string connectionString) => new Uri(Value(connectionString, "Endpoint")).Port;

    /// <summary>Where AMQPNetLite connects, with SASL PLAIN.</summary>
    public static Address ToAddress(string connectionString, string? key = null) => new(
        "127.0.0.1", Port(connectionString), Value(connectionString, "SharedAccessKeyName"), key ?? Value(connectionString, "SharedAccessKey"), "/", "amqp");

    public static string Value(string connectionString, string name) => connectionString.Split(';')
        .Select(part => part.Split('=', 2))
        .Single(pair => string.Equals(pair[0], name, StringComparison.OrdinalIgnoreCase))[1]
        .ToString(CultureInfo.InvariantCulture);
}
