using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;

namespace LocalDataverse.Engine.Tests.ServiceEndpoints.Support;

/// <summary>A webhook on a free port of this machine.</summary>
internal sealed class WebhookListener : IDisposable
{
    // HttpListener can't take port 0.
    private readonly ReservedPort _port = new();
    private readonly HttpListener _listener = new();
    private readonly Func<HttpListenerContext, Task> _answer;

    public WebhookListener(int status) : this(c =>
    {
        c.Response.StatusCode = status;
        c.Response.Close();
        return Task.CompletedTask;
    })
    {
    }

    public WebhookListener(Func<HttpListenerContext, Task> answer)
    {
        _answer = answer;
        Url = $"http://127.0.0.1:{_port.Number}/";
        _listener.Prefixes.Add(Url);
        _listener.Start();
        _ = RunAsync();
    }

    public string Url { get; }

    public ConcurrentQueue<(Uri Url, Dictionary<string, string?> Headers, string Body)> Requests { get; } = new();

    public void Dispose()
    {
        _listener.Close();
        _port.Dispose();
    }

    private async Task RunAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            using var reader = new StreamReader(context.Request.InputStream);
            var body = await reader.ReadToEndAsync();
            Requests.Enqueue((context.Request.Url!, context.Request.Headers.AllKeys.ToDictionary(k => k!, k => context.Request.Headers[k], StringComparer.OrdinalIgnoreCase), body));
            await _answer(context);
        }
    }
}
