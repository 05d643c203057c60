using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace LocalDataverse.Engine.Tests.ServiceEndpoints.Support;

/// <summary>A webhook on a free port of this machine.</summary>
internal sealed class WebhookListener : IDisposable
{
    private readonly HttpListener _listener;
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
        (_listener, Url) = Listen();
        _ = RunAsync();
    }

    public string Url { get; }

    public ConcurrentQueue<(Uri Url, Dictionary<string, string?> Headers, string Body)> Requests { get; } = new();

    public void Dispose() => _listener.Close();

    // HttpListener can't take port 0: ask the system for a free one, and again if somebody was faster.
    private static (HttpListener Listener, string Url) Listen()
    {
        for (var attempt = 0; ; attempt++)
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            var url = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
            probe.Stop();
            var listener = new HttpListener { Prefixes = { url } };
            try
            {
                listener.Start();
                return (listener, url);
            }
            catch (HttpListenerException) when (attempt < 10)
            {
                listener.Close();
            }
        }
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
