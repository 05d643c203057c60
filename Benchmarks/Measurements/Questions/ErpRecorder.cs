using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;

namespace ErpIntegration.Benchmarks.Measurements.Questions;

/// <summary>Stands where the ERP is expected, and keeps the one request that comes.</summary>
internal sealed class ErpRecorder : IDisposable
{
    private readonly ReservedPort _port = new();
    private readonly HttpListener _listener = new();

    public ErpRecorder()
    {
        Url = new Uri($"http://127.0.0.1:{_port.Number}/");
        _listener.Prefixes.Add(Url.AbsoluteUri);
        _listener.Start();
    }

    public Uri Url { get; }

    /// <summary>The next request, which is refused.</summary>
    /// <returns>Makes the same request to another address, without its token.</returns>
    public async Task<Func<Uri, HttpRequestMessage>> RecordAsync()
    {
        var context = await _listener.GetContextAsync();
        var asked = context.Request;
        using var body = new MemoryStream();
        await asked.InputStream.CopyToAsync(body);
        var (path, method, type, accept) = (asked.RawUrl!.TrimStart('/'), new HttpMethod(asked.HttpMethod), asked.ContentType!, asked.Headers["Accept"]);
        context.Response.StatusCode = (int)HttpStatusCode.BadRequest;
        context.Response.Close();
        return erp =>
        {
            var request = new HttpRequestMessage(method, new Uri(erp, path)) { Content = new ByteArrayContent(body.ToArray()) };
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
            // As the plug-ins' client does.
            request.Headers.ConnectionClose = true;
            return request;
        };
    }

    public void Dispose()
    {
        _listener.Close();
        _port.Dispose();
    }
}
