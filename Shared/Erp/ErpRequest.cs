using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp;

/// <summary>What is asked, so that it can be asked again: a message can be sent only once.</summary>
internal sealed class ErpRequest
{
    private readonly string? _boundary;
    private readonly string? _body;

    private ErpRequest(Uri url, string? boundary, string? body)
    {
        Url = url;
        _boundary = boundary;
        _body = body;
    }

    /// <summary>The address.</summary>
    public Uri Url { get; }

    /// <summary>Reads an address.</summary>
    public static ErpRequest Get(Uri url) => new ErpRequest(url, null, null);

    /// <summary>Asks several queries at once.</summary>
    /// <param name="baseUrl">The ERP's root.</param>
    /// <param name="queries">The queries.</param>
    public static ErpRequest Batch(Uri baseUrl, IEnumerable<ODataQuery> queries)
    {
        var boundary = ODataBatch.NewBoundary();
        return new ErpRequest(new Uri(baseUrl, ODataBatch.RelativeUrl), boundary, ODataBatch.Body(queries, boundary));
    }

    /// <summary>A message, without headers but those of its content and of what it accepts.</summary>
    public HttpRequestMessage CreateMessage()
    {
        if (_body is null)
            return Accepting("application/json", new HttpRequestMessage(HttpMethod.Get, Url));
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(_body));
        content.Headers.ContentType = new MediaTypeHeaderValue(ODataBatch.MediaType) { Parameters = { new NameValueHeaderValue("boundary", _boundary) } };
        return Accepting(ODataBatch.MediaType, new HttpRequestMessage(HttpMethod.Post, Url) { Content = content });
    }

    // Who asks a batch for JSON gets the batch as JSON, which Finance and Operations doesn't know.
    private static HttpRequestMessage Accepting(string mediaType, HttpRequestMessage message)
    {
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(mediaType));
        return message;
    }
}
