using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.Identity;
using Azure.Security.KeyVault.Secrets;

namespace ErpIntegration.Deploy.Settings;

/// <summary>Fetches secrets from where the settings say they are. They go into request bodies only: never into arguments, files or output.</summary>
/// <param name="folder">The folder of the settings file.</param>
/// <param name="surroundings">Where environment variables are.</param>
internal sealed class Secrets(string folder, JobSurroundings surroundings)
{
    private const int SecretSegment = 2;

    /// <summary>The secret's value.</summary>
    /// <exception cref="JobException">There is none.</exception>
    public async Task<string> ReadAsync(SecretReference reference, string what, CancellationToken token)
    {
        var value = reference switch
        {
            { Env: { } name } => surroundings.Variable(name) ?? throw Missing(what, $"the environment variable {name} is not set"),
            { File: { } file } => ReadFile(Path.Combine(folder, file), what),
            { KeyVault: { } address } => await ReadVaultAsync(address, what, token),
            _ => throw Missing(what, "the settings don't say where it is"),
        };
        return value.Trim() is { Length: > 0 } secret ? secret : throw Missing(what, "it is empty");
    }

    /// <summary>The Azure identity of whoever runs this: workload identity, managed identity, az login and so on.</summary>
    public static TokenCredential Identity() => new DefaultAzureCredential();

    private static string ReadFile(string path, string what)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Missing(what, $"the file {path} can't be read ({exception.GetType().Name})", exception);
        }
    }

    private static async Task<string> ReadVaultAsync(Uri address, string what, CancellationToken token)
    {
        try
        {
            var client = new SecretClient(new Uri(address.GetLeftPart(UriPartial.Authority)), Identity());
            return (await client.GetSecretAsync(address.Segments.ElementAt(SecretSegment).TrimEnd('/'), cancellationToken: token)).Value.Value;
        }
        catch (Exception exception) when (exception is RequestFailedException or AuthenticationFailedException)
        {
            throw Missing(what, $"{address} can't be read ({exception.GetType().Name})", exception);
        }
    }

    private static JobException Missing(string what, string why, Exception? cause = null) => new(ExitCode.Settings, $"No {what}: {why}.", cause);
}
