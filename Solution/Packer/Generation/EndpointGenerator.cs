using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Registration;
using SolutionPacker.Xml;
using static SolutionPacker.Generation.GenerationContext;

namespace SolutionPacker.Generation;

/// <summary>
/// PluginAssemblies/ServiceEndpoints.xml, one file for all endpoints. An endpoint whose id is not the one its name gives was written by hand and stays.
/// </summary>
internal static class EndpointGenerator
{
    public const string Path = "PluginAssemblies/ServiceEndpoints.xml";

    public static IEnumerable<GeneratedFile> Generate(GenerationContext context)
    {
        var handWritten = context.Source.Has(Path)
            ? context.Source.Load(Path).Elements("ServiceEndpoint").Where(element => !IsGenerated(context, element)).Select(SolutionXml.WithoutXsi)
            : [];
        List<XElement> endpoints = [.. handWritten, .. context.Registrations.Endpoints.Select(endpoint => Endpoint(context, endpoint))];
        if (endpoints.Count == 0)
            yield break;
        var sorted = endpoints.OrderBy(element => (string?)element.Attribute("Name"), StringComparer.Ordinal);
        yield return new GeneratedFile(Path, SolutionXml.WriteClassic(new XElement("ServiceEndpoints", SolutionXml.XsiDeclaration, sorted)));
    }

    private static bool IsGenerated(GenerationContext context, XElement element)
        => (string?)element.Attribute("Name") is { } name
            && string.Equals((string?)element.Attribute("ServiceEndpointId"), Braced(context.Ids.Endpoint(name)), StringComparison.OrdinalIgnoreCase);

    private static XElement Endpoint(GenerationContext context, ServiceEndpoint endpoint) => new(
        "ServiceEndpoint",
        new XAttribute("ServiceEndpointId", Braced(context.Ids.Endpoint(endpoint.Name))),
        new XAttribute("Name", endpoint.Name),
        Number("ConnectionMode", endpoint.ConnectionMode),
        Number("Contract", endpoint.Contract),
        Optional("Description", endpoint.Description),
        // Real webhooks have both, empty.
        new XElement("Path", endpoint.Path ?? string.Empty),
        new XElement("SolutionNamespace", endpoint.SolutionNamespace ?? string.Empty),
        Number("UserClaim", endpoint.UserClaim),
        Flag("IsCustomizable", true),
        Number("AuthType", endpoint.AuthType),
        Number("MessageFormat", endpoint.MessageFormat),
        Optional("NamespaceAddress", endpoint.NamespaceAddress),
        Number("NamespaceFormat", endpoint.NamespaceFormat),
        Optional("SASKeyName", endpoint.SasKeyName),
        Optional("Url", endpoint.Url),
        endpoint.IsServiceBus ? Number("UseKeyVaultConfiguration", 0) : null);

    private static XElement? Optional(string name, string? value) => value is null ? null : new XElement(name, value);
}
