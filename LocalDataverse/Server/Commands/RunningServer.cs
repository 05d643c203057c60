using System;
using System.IO;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Server.Hosting;

namespace LocalDataverse.Server.Commands;

/// <summary>The server that has an organisation's folder open, as the administrator's client.</summary>
internal static class RunningServer
{
    /// <summary>Connects to it.</summary>
    /// <exception cref="IOException">Another process has the folder, and it is no server that is up.</exception>
    public static async Task<HttpClient> ConnectAsync(DataFolder folder, CancellationToken cancellation)
    {
        if (!File.Exists(folder.ConnectionFile)) throw new IOException($"Another process has '{folder.Path}' open, and it is not a server that is up.");
        var connection = JsonSerializer.Deserialize<ConnectionInfo>(await File.ReadAllTextAsync(folder.ConnectionFile, cancellation))!;
        var http = new HttpClient { BaseAddress = connection.Url, Timeout = TimeSpan.FromMinutes(10) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", connection.Token);
        return http;
    }

    /// <summary>Takes an answer, or says what the server said.</summary>
    /// <exception cref="InvalidOperationException">The server refused.</exception>
    public static async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var body = await response.Content.ReadAsStringAsync(cancellation);
        return response.IsSuccessStatusCode ? body : throw new InvalidOperationException(Message(body) ?? $"The server answered {(int)response.StatusCode}.");
    }

    /// <summary>The message of an error's body; null when there is none.</summary>
    public static string? Message(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.GetProperty("error").GetProperty("message").GetString();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
