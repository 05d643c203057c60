using System;

namespace ErpIntegration.Registration;

/// <summary>Ships a service endpoint with the solution. Its key never is: an administrator sets it (and usually the address) after the import.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class ServiceEndpointAttribute : Attribute
{
    /// <summary>Declares a service endpoint.</summary>
    /// <param name="name">Its name; its id is derived from it.</param>
    public ServiceEndpointAttribute(string name) => Name = name;

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What it posts to.</summary>
    public EndpointContract Contract { get; set; }

    /// <summary>How it signs in.</summary>
    public EndpointAuthentication AuthType { get; set; }

    /// <summary>Format of the body; JSON by default.</summary>
    public EndpointMessageFormat MessageFormat { get; set; } = EndpointMessageFormat.Json;

    /// <summary>What it tells about the user; nothing by default.</summary>
    public EndpointUserClaim UserClaim { get; set; } = EndpointUserClaim.None;

    /// <summary>Name of the queue, topic or event hub.</summary>
    public string? Path { get; set; }

    /// <summary>Address of the Service Bus namespace.</summary>
    public string? NamespaceAddress { get; set; }

    /// <summary>Name the platform keeps beside the address.</summary>
    public string? SolutionNamespace { get; set; }

    /// <summary>Name of the shared access rule.</summary>
    public string? SasKeyName { get; set; }

    /// <summary>Address of a webhook.</summary>
    public string? Url { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }
}
