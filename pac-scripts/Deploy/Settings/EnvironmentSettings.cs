using System;
using System.Collections.Generic;

namespace ErpIntegration.Deploy.Settings;

/// <summary>The settings file of one environment; settings.schema.json says what may stand in it.</summary>
internal sealed record EnvironmentSettings
{
    public required TargetEnvironment Environment { get; init; }

    public ServiceEndpointSettings? ServiceEndpoint { get; init; }

    public ManagedIdentitySettings? ManagedIdentity { get; init; }

    /// <summary>Environment variables: schema name → value.</summary>
    public required IReadOnlyDictionary<string, string> Variables { get; init; }

    /// <summary>Connection references: logical name → connection.</summary>
    public IReadOnlyDictionary<string, ConnectionSettings> Connections { get; init; } = new Dictionary<string, ConnectionSettings>();

    /// <summary>Steps to switch: name → enabled or disabled.</summary>
    public IReadOnlyDictionary<string, string> Steps { get; init; } = new Dictionary<string, string>();

    /// <summary>Cloud flows to switch: name → on or off.</summary>
    public IReadOnlyDictionary<string, string> Flows { get; init; } = new Dictionary<string, string>();

    public ApplicationUserSettings? ApplicationUser { get; init; }
}

/// <summary>The environment itself.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Token">Where a token for the Web API is; null takes the Azure identity of the process.</param>
internal sealed record TargetEnvironment(Uri Url, SecretReference? Token);

/// <summary>Address and key of the service endpoint.</summary>
/// <param name="Name">Its name; null is the solution's own.</param>
/// <param name="NamespaceAddress">sb:// address of the namespace.</param>
/// <param name="Path">Queue or topic; null leaves it.</param>
/// <param name="SasKeyName">Name of the policy.</param>
/// <param name="SasKey">Where its key is.</param>
internal sealed record ServiceEndpointSettings(string? Name, Uri NamespaceAddress, string? Path, string SasKeyName, SecretReference SasKey);

/// <summary>The managed identity of the plug-in assemblies.</summary>
internal sealed record ManagedIdentitySettings(Guid ApplicationId, Guid TenantId);

/// <summary>A connection for a connection reference.</summary>
internal sealed record ConnectionSettings(string ConnectionId, string ConnectorId);

/// <summary>The ERP's application user.</summary>
/// <param name="ApplicationId">Its app registration.</param>
/// <param name="Role">Its role; null is ERP Integration Service.</param>
internal sealed record ApplicationUserSettings(Guid ApplicationId, string? Role);
