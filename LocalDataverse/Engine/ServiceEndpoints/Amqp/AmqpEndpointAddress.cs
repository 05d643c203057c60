using System;
using System.Net;

namespace LocalDataverse.Engine.ServiceEndpoints.Amqp;

/// <summary>Where an endpoint's messages go.</summary>
/// <param name="Host">The namespace's host.</param>
/// <param name="Port">TCP port.</param>
/// <param name="UseTls">False only for a broker on this machine.</param>
/// <param name="Entity">Queue, topic or event hub, as the path column has it: addresses of brokers that aren't Service Bus may begin with a slash.</param>
internal sealed record AmqpEndpointAddress(string Host, int Port, bool UseTls, string Entity)
{
    private const int TlsPort = 5671;

    /// <summary>The resource that a token is for.</summary>
    public string Audience => $"sb://{Host}/{Entity.TrimStart('/')}";

    /// <summary>The address as it may stand in messages.</summary>
    public override string ToString() => $"sb://{Host}:{Port}/{Entity.TrimStart('/')}";

    /// <summary>Reads the columns: namespaceaddress sb://host/ with TLS; sb://127.0.0.1:port/ without, since an embedded broker has no certificate.</summary>
    /// <exception cref="ServiceEndpointException">Something is missing or malformed.</exception>
    public static AmqpEndpointAddress Of(EndpointSettings endpoint)
    {
        var text = endpoint.NamespaceAddress ?? (endpoint.SolutionNamespace is { } name ? $"sb://{name}.servicebus.windows.net/" : throw endpoint.Incomplete("it has no namespace address (namespaceaddress)."));
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || !uri.Scheme.Equals("sb", StringComparison.OrdinalIgnoreCase) || uri.Host.Length == 0)
            throw endpoint.Incomplete($"its namespace address '{text}' is not of the form sb://namespace.servicebus.windows.net/.");
        var entity = endpoint.Path?.TrimEnd('/');
        if (string.IsNullOrEmpty(entity)) throw endpoint.Incomplete("it has no queue, topic or event hub (path).");
        var explicitPort = uri.Port > 0;
        return new AmqpEndpointAddress(uri.Host, explicitPort ? uri.Port : TlsPort, UseTls: !(explicitPort && IsLoopback(uri.Host)), entity);
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
