using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.OData;

namespace LocalDataverse.Server.WebApi.Batch;

/// <summary>A batch as Microsoft.OData reads and writes it: headers and a stream.</summary>
internal sealed class BatchMessage : IODataRequestMessage, IODataResponseMessage
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Stream _stream;

    public BatchMessage(Stream stream) => _stream = stream;

    public IEnumerable<KeyValuePair<string, string>> Headers => _headers;

    public Uri Url { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public string Method { get; set; } = "POST";

    public int StatusCode { get; set; } = 200;

    public string? GetHeader(string headerName) => _headers.GetValueOrDefault(headerName);

    public void SetHeader(string headerName, string headerValue) => _headers[headerName] = headerValue;

    public Stream GetStream() => _stream;
}
