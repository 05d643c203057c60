using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using ErpIntegration.Deploy.Settings;

namespace ErpIntegration.Deploy.Pac;

/// <summary>The file that pac solution import takes: environment variables and connections. It is gone after use; no secret is in it.</summary>
internal sealed class DeploymentSettings : IDisposable
{
    /// <param name="settings">The values.</param>
    /// <param name="zip">What is imported; values of variables that it doesn't define are left out.</param>
    public DeploymentSettings(EnvironmentSettings settings, SolutionFile zip)
    {
        using var stream = File.Create(Path);
        JsonSerializer.Serialize(stream, new
        {
            EnvironmentVariables = settings.Variables.Where(pair => zip.Variables.ContainsKey(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new { SchemaName = pair.Key, pair.Value }),
            ConnectionReferences = settings.Connections.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new { LogicalName = pair.Key, pair.Value.ConnectionId, pair.Value.ConnectorId }),
        });
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"deployment-settings-{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(Path);
}
