using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using LocalDataverse.Server.WebApi.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi;

/// <summary>One request to the Web API with everything its operation needs.</summary>
internal sealed partial class WebApiCall
{
    private static readonly JsonWriterOptions Written = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    // What a write of an elastic table answers with ("Use elastic tables using code", Microsoft Learn).
    private const string SessionToken = "x-ms-session-token";

    private const string HalfCharacterText = "The body is not valid JSON: it has half of a surrogate pair.";

    public WebApiCall(HttpContext http, WebApiState state, Uri serviceRoot)
    {
        Http = http;
        State = state;
        Model = state.Models.Current();
        Options = CallerHeaders.Read(state.Organization, http);
        ServiceRoot = serviceRoot;
        Prefer = PreferHeader.Read(http.Request);
        Metadata = AcceptHeader.Level(http.Request);
    }

    /// <summary>The HTTP request and answer.</summary>
    public HttpContext Http { get; }

    /// <summary>What it shares with other requests.</summary>
    public WebApiState State { get; }

    /// <summary>The organisation.</summary>
    public Organization Organization => State.Organization;

    /// <summary>The entity model of this request.</summary>
    public WebApiModel Model { get; }

    /// <summary>The caller.</summary>
    public CallOptions Options { get; }

    /// <summary>Address of the service, with a slash at the end.</summary>
    public Uri ServiceRoot { get; }

    /// <summary>The path below <see cref="ServiceRoot"/> as the client wrote it, without the query.</summary>
    public required string RelativePath { get; init; }

    /// <summary>The Prefer header.</summary>
    public PreferHeader Prefer { get; }

    /// <summary>The unmanaged solution that what is made belongs to; null for none. It stands in a header; Microsoft's Python client has it in the address.</summary>
    public string? SolutionUniqueName => new[] { Http.Request.Headers["MSCRM.SolutionUniqueName"].ToString(), Http.Request.Query["SolutionUniqueName"].ToString() }.FirstOrDefault(n => n.Length > 0);

    /// <summary>How much the client wants to be told beside the values.</summary>
    public MetadataLevel Metadata { get; }

    /// <summary>The transaction of the change set that the request is a part of; null for one that stands alone.</summary>
    public OrganizationTransaction? Transaction { get; init; }

    /// <summary>The rows that earlier parts of the change set wrote: their addresses by Content-ID.</summary>
    public IReadOnlyDictionary<string, string> ContentIds { get; init; } = new Dictionary<string, string>();

    /// <summary>The text of $expand; empty when there is none.</summary>
    public string ExpandText => Http.Request.Query["$expand"].ToString();

    /// <summary>Executes a request of the organisation service as the caller.</summary>
    public OrganizationResponse Execute(OrganizationRequest request)
    {
        CallerHeaders.Apply(Http.Request, request);
        var response = Transaction is null ? Organization.Execute(request, Options) : Transaction.Execute(request, Options);
        if (response.Results.TryGetValue(SessionToken, out var token) && token is string text) Http.Response.Headers[SessionToken] = text;
        return response;
    }

    /// <summary>Reads the body as one JSON object; an empty body is an empty object.</summary>
    public async Task<JsonDocument> ReadBodyAsync()
    {
        // Which status the platform gives isn't documented: 415 as the web framework it stands on (assumed).
        if (Http.Request.ContentType is { Length: > 0 } type && !Http.Request.HasJsonContentType())
            throw new WebApiException(StatusCodes.Status415UnsupportedMediaType, WebApiException.NoCode, $"The request entity's media type '{type.Split(';')[0].Trim()}' is not supported for this resource; send application/json.");
        using var reader = new System.IO.StreamReader(Http.Request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(Http.RequestAborted);
        if (string.IsNullOrWhiteSpace(text)) text = "{}";
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 64, AllowDuplicateProperties = false });
        }
        catch (JsonException e)
        {
            throw WebApiException.BadRequest($"The body is not valid JSON: {e.Message}", e);
        }
        catch (InvalidOperationException e)
        {
            // Of names the parser finds out itself, while it looks for duplicates.
            throw WebApiException.BadRequest(HalfCharacterText, e);
        }
        if (document.RootElement.ValueKind == JsonValueKind.Object && !(HalfCharacter().IsMatch(text) && HasHalfCharacter(document.RootElement))) return document;
        var isObject = document.RootElement.ValueKind == JsonValueKind.Object;
        document.Dispose();
        throw WebApiException.BadRequest(isObject ? HalfCharacterText : "The body must be a JSON object.");
    }

    /// <summary>True when a name or text has an escape that stands for half a character: the parser lets it pass, and nobody can read it.</summary>
    private static bool HasHalfCharacter(JsonElement json)
    {
        try
        {
            return json.ValueKind switch
            {
                JsonValueKind.Object => json.EnumerateObject().Any(m => m.Name is null || HasHalfCharacter(m.Value)),
                JsonValueKind.Array => json.EnumerateArray().Any(HasHalfCharacter),
                JsonValueKind.String => json.GetString() is null,
                _ => false,
            };
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    [GeneratedRegex(@"\\u[dD][89a-fA-F]", RegexOptions.CultureInvariant)]
    private static partial Regex HalfCharacter();

    /// <summary>Answers with JSON that <paramref name="write"/> writes.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="write">Writes the answer.</param>
    /// <param name="most">How much the answer can say of itself; the content type tells what it does.</param>
    public async Task WriteJsonAsync(int status, Action<Utf8JsonWriter> write, MetadataLevel most = MetadataLevel.Minimal)
    {
        var level = Metadata < most ? Metadata : most;
        // Into a buffer first: a failure while writing must still be able to answer as an error.
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        await using (var writer = new Utf8JsonWriter(buffer, Written)) write(writer);
        if (level == MetadataLevel.None)
        {
            using var answer = JsonDocument.Parse(buffer.WrittenMemory);
            buffer = new System.Buffers.ArrayBufferWriter<byte>();
            await using var writer = new Utf8JsonWriter(buffer, Written);
            BareJson.Write(writer, answer.RootElement);
        }
        Http.Response.StatusCode = status;
        if (Prefer.Annotations is { } annotations) Http.Response.Headers.Append("Preference-Applied", $"odata.include-annotations=\"{annotations}\"");
        Http.Response.ContentType = $"application/json; odata.metadata={level.ToString().ToLowerInvariant()}";
        Http.Response.ContentLength = buffer.WrittenCount;
        await Http.Response.Body.WriteAsync(buffer.WrittenMemory, Http.RequestAborted);
    }

    /// <summary>Answers 204.</summary>
    public Task NoContentAsync()
    {
        Http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
