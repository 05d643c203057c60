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
    private const string JsonType = "application/json";

    private readonly Action<HttpRequestHeaders> _headers;
    private readonly string _accept;
    private readonly MediaTypeHeaderValue? _type;
    private readonly string? _body;

    private ErpRequest(Uri url, Action<HttpRequestHeaders> headers, string accept, MediaTypeHeaderValue? type = null, string? body = null)
    {
        Url = url;
        _headers = headers;
        _accept = accept;
        _type = type;
        _body = body;
    }

    /// <summary>The address.</summary>
    public Uri Url { get; }

    /// <summary>Reads an address of the ERP's OData service.</summary>
    public static ErpRequest Get(Uri url) => new ErpRequest(url, AddODataVersion, JsonType);

    /// <summary>Asks several queries of the ERP's OData service at once.</summary>
    /// <param name="baseUrl">The ERP's root.</param>
    /// <param name="queries">The queries.</param>
    public static ErpRequest Batch(Uri baseUrl, IEnumerable<ODataQuery> queries)
    {
        var boundary = ODataBatch.NewBoundary();
        var type = new MediaTypeHeaderValue(ODataBatch.MediaType) { Parameters = { new NameValueHeaderValue("boundary", boundary) } };
        // Who asks a batch for JSON gets the batch as JSON, which Finance and Operations doesn't know.
        return new ErpRequest(new Uri(baseUrl, ODataBatch.RelativeUrl), AddODataVersion, ODataBatch.MediaType, type, ODataBatch.Body(queries, boundary));
    }

    /// <summary>Asks one of the services around the ERP, in JSON. Only for what may be asked twice.</summary>
    public static ErpRequest Post(Uri url, string json) => new ErpRequest(url, AddApiVersion, JsonType, new MediaTypeHeaderValue(JsonType) { CharSet = "utf-8" }, json);

    /// <summary>A message, without headers but those of its content, its version, and of what it accepts.</summary>
    public HttpRequestMessage CreateMessage()
    {
        var message = new HttpRequestMessage(_body is null ? HttpMethod.Get : HttpMethod.Post, Url);
        if (_body != null)
        {
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(_body));
            message.Content.Headers.ContentType = _type;
        }

        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(_accept));
        _headers(message.Headers);
        return message;
    }

    private static void AddODataVersion(HttpRequestHeaders headers)
    {
        headers.Add("OData-MaxVersion", "4.0");
        headers.Add("OData-Version", "4.0");
    }

    private static void AddApiVersion(HttpRequestHeaders headers) => headers.Add("Api-Version", "1.0");
}
