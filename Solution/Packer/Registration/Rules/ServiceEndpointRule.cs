using System;
using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Rules;

/// <summary>What each kind of service endpoint needs, and the lengths of its columns (Learn: ServiceEndpoint table).</summary>
internal sealed class ServiceEndpointRule : IRegistrationRule
{
    public const string Code = "PACK123";

    public IEnumerable<Finding> Check(RegistrationSet registrations)
    {
        foreach (var (assembly, endpoint) in registrations.Assemblies.SelectMany(assembly => assembly.Endpoints, (assembly, endpoint) => (assembly, endpoint)))
        {
            foreach (var problem in Problems(endpoint))
                yield return new Finding(Code, assembly.Path, $"Service endpoint '{endpoint.Name}' {problem}");
        }

        // The same declaration in two assemblies (from source they share) is one endpoint; two different ones of one name are a mistake.
        foreach (var clash in registrations.Endpoints.GroupBy(endpoint => endpoint.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return new Finding(Code, registrations.Assemblies[0].Path, $"Service endpoint '{clash.Key}' is declared twice with different values.");
    }

    private static IEnumerable<string> Problems(ServiceEndpoint endpoint)
    {
        if (endpoint.Contract is < 1 or > 11)
            yield return $"has the contract {endpoint.Contract}, which does not exist.";
        if (endpoint.MessageFormat is < 1 or > 3)
            yield return $"has the message format {endpoint.MessageFormat}, which does not exist.";
        if (endpoint.UserClaim is < 1 or > 3)
            yield return $"has the user claim {endpoint.UserClaim}, which does not exist.";
        if (endpoint.AuthType is < 0 or > 9)
            yield return $"has the authentication type {endpoint.AuthType}, which does not exist.";
        if (endpoint.IsServiceBus && endpoint.NamespaceAddress?.StartsWith("sb://", StringComparison.Ordinal) != true)
            yield return "needs a namespace address that starts with sb://.";
        if (endpoint.IsServiceBus && endpoint.Path is null)
            yield return "needs the name of its queue, topic or hub as path.";
        if (endpoint.IsWebhook && !Uri.IsWellFormedUriString(endpoint.Url, UriKind.Absolute))
            yield return "is a webhook and needs an absolute url.";
        foreach (var (name, value, limit) in Lengths(endpoint))
        {
            if (value?.Length > limit)
                yield return $"has a {name} of more than {limit} characters.";
        }
    }

    private static IEnumerable<(string Name, string? Value, int Limit)> Lengths(ServiceEndpoint endpoint) =>
    [
        ("name", endpoint.Name, 256),
        ("namespace address", endpoint.NamespaceAddress, 255),
        ("path", endpoint.Path, 160),
        ("solution namespace", endpoint.SolutionNamespace, 160),
        ("url", endpoint.Url, 2000),
        ("SAS key name", endpoint.SasKeyName, 256),
    ];
}
