using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi;

/// <summary>One request to the Web API with everything its operation needs.</summary>
internal sealed class WebApiCall
{
    private const string JsonContentType = "application/json; odata.metadata=minimal";

    public WebApiCall(HttpContext http, Organization organization, WebApiModelCache models, Uri serviceRoot)
    {
        Http = http;
        Organization = organization;
        Models = models;
        Model = models.Current();
        Options = CallerHeaders.Read(organization, http);
        ServiceRoot = serviceRoot;
        Prefer = PreferHeader.Read(http.Request);
    }

    /// <summary>The HTTP request and answer.</summary>
    public HttpContext Http { get; }

    /// <summary>The organisation.</summary>
    public Organization Organization { get; }

    /// <summary>Where the model of the next request comes from: a part of a batch may change it.</summary>
    public WebApiModelCache Models { get; }

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

    /// <summary>The transaction of the change set that the request is a part of; null for one that stands alone.</summary>
    public OrganizationTransaction? Transaction { get; init; }

    /// <summary>The rows that earlier parts of the change set wrote: their addresses by Content-ID.</summary>
    public IReadOnlyDictionary<string, string> ContentIds { get; init; } = new Dictionary<string, string>();

    /// <summary>Executes a request of the organisation service as the caller.</summary>
    public OrganizationResponse Execute(OrganizationRequest request) => Transaction is null ? Organization.Execute(request, Options) : Transaction.Execute(request, Options);

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
        if (document.RootElement.ValueKind == JsonValueKind.Object) return document;
        document.Dispose();
        throw WebApiException.BadRequest("The body must be a JSON object.");
    }

    /// <summary>Answers with JSON that <paramref name="write"/> writes.</summary>
    public async Task WriteJsonAsync(int status, Action<Utf8JsonWriter> write)
    {
        // Into a buffer first: a failure while writing must still be able to answer as an error.
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        await using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) write(writer);
        Http.Response.StatusCode = status;
        Http.Response.ContentType = JsonContentType;
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
