using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Server.Hosting;

/// <summary>
/// Plays the vault with a JSON file: an object of reference and secret. Read for every question, so that a new secret counts at once. A file that others than its owner
/// may read is refused.
/// </summary>
internal sealed class SecretFile : ISecretStore
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
    private readonly string _file;

    /// <exception cref="IOException">The file isn't there, isn't such an object, or others may read it.</exception>
    public SecretFile(string file)
    {
        _file = file;
        Read();
    }

    /// <inheritdoc/>
    public string? Find(string reference) => Read().TryGetValue(reference, out var secret) ? secret : null;

    private Dictionary<string, string> Read()
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(_file) & Others) != 0) throw new IOException($"Others than its owner may read or write '{_file}'; take that right away (chmod 600).");
        try
        {
            var secrets = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(_file));
            return new Dictionary<string, string>(secrets ?? [], StringComparer.OrdinalIgnoreCase);
        }
        catch (JsonException e)
        {
            // The parser's message may show what it read.
            throw new IOException($"'{_file}' isn't a JSON object of references and secrets (line {e.LineNumber + 1}).");
        }
    }
}
