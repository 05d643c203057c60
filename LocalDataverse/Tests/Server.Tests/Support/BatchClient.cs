using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace LocalDataverse.Server.Tests.Support;

/// <summary>Writes batches by hand, as the documentation shows them, and takes their answers apart.</summary>
internal static class BatchClient
{
    public const string Start = "--batch_1\r\n", End = "--batch_1--\r\n";

    /// <summary>A request outside change sets.</summary>
    public static string Part(string line, string? body = null, params string[] headers) => Start + Http(line, body, headers);

    /// <summary>A change set; the requests get the Content-IDs 1, 2, ….</summary>
    public static string ChangeSet(params (string Line, string Body)[] parts) =>
        Start + "Content-Type: multipart/mixed; boundary=\"changeset_1\"\r\n\r\n" +
        string.Concat(parts.Select((part, i) => $"--changeset_1\r\nContent-ID: {i + 1}\r\n" + Http(part.Line, part.Body))) + "--changeset_1--\r\n";

    /// <summary>Sends a batch.</summary>
    public static async Task<BatchAnswer> SendAsync(TestServer server, string content, string? contentType = "multipart/mixed; boundary=\"batch_1\"", params (string Name, string Value)[] headers)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Api, "$batch")) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(content)) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", server.Token(server.Organization.AdministratorId));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        if (contentType is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new BatchAnswer((int)response.StatusCode, text, text.Split("HTTP/1.1 ").Skip(1).Select(Parse).ToList());
    }

    private static string Http(string line, string? body, params string[] headers) =>
        "Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n" +
        $"{line} HTTP/1.1\r\n{(body is null ? "" : "Content-Type: application/json; type=entry\r\n")}{string.Concat(headers.Select(h => h + "\r\n"))}\r\n{body}\r\n";

    private static PartAnswer Parse(string text)
    {
        var head = text.Split("\r\n\r\n")[0].Split("\r\n");
        var body = text[(text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        var boundary = body.LastIndexOf("\r\n--", body.IndexOf("response_", StringComparison.Ordinal), StringComparison.Ordinal);
        return new PartAnswer(int.Parse(head[0][..3], System.Globalization.CultureInfo.InvariantCulture), head.Skip(1).Select(h => h.Split(": ", 2)).ToDictionary(h => h[0], h => h[1]), boundary < 0 ? "" : body[..boundary]);
    }
}

/// <summary>The answer of a batch.</summary>
internal sealed record BatchAnswer(int Status, string Text, IReadOnlyList<PartAnswer> Parts)
{
    public IEnumerable<int> Statuses => Parts.Select(p => p.Status);

    /// <summary>The message of an answer that isn't a batch.</summary>
    public string ErrorMessage => (string)JsonNode.Parse(Text)!["error"]!["message"]!;
}

/// <summary>The answer of one request of a batch.</summary>
internal sealed record PartAnswer(int Status, IReadOnlyDictionary<string, string> Headers, string Text)
{
    public JsonNode Json => JsonNode.Parse(Text)!;
}
