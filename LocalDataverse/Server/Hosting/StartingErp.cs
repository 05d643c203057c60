using System;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp;

namespace LocalDataverse.Server.Hosting;

/// <summary>
/// The sample ERP, whose address is known before it runs. It takes as long to start as everything else together, so it starts later, at the latest when somebody connects, who waits
/// for it. Thread-safe.
/// </summary>
internal sealed class StartingErp : IAsyncDisposable
{
    private readonly ErpOptions _options;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly Lazy<Task<ErpHost>> _host;
    private readonly Task _waiting;

    /// <summary>Takes a free port and begins to listen.</summary>
    /// <param name="options">How it is to run; the listener and the secret are set here.</param>
    public StartingErp(ErpOptions options)
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, options.Port));
        _listener.Listen();
        options.Listener = _listener;
        options.ClientSecret ??= ErpHost.NewSecret();
        _options = options;
        BaseUrl = new Uri($"http://{_listener.LocalEndPoint}");
        TokenEndpoint = options.TokenEndpointAt(BaseUrl);
        _host = new Lazy<Task<ErpHost>>(() => Task.Run(StartAsync));
        _waiting = Task.Factory.StartNew(WaitForCaller, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
    }

    /// <summary>The service's address.</summary>
    public Uri BaseUrl { get; }

    /// <summary>Where client credentials are turned into a token.</summary>
    public Uri TokenEndpoint { get; }

    /// <summary>The application that may sign in.</summary>
    public string ClientId => _options.ClientId;

    /// <summary>Its secret.</summary>
    public string ClientSecret => _options.ClientSecret!;

    /// <summary>The ERP, once it answers; starts it when nobody called it yet.</summary>
    public Task<ErpHost> Host => _host.Value;

    /// <summary>Done when it runs because somebody called it; failed when it can't.</summary>
    public Task Called => _waiting;

    /// <summary>Stops it, or its start. Why it couldn't start was told to those who waited for it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        // Ends the wait for a caller too.
        _listener.Dispose();
        await _waiting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_host.IsValueCreated)
        {
            await ((Task)Host).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (Host.IsCompletedSuccessfully) await (await Host).DisposeAsync();
        }
        _stopping.Dispose();
    }

    private Task WaitForCaller()
    {
        try
        {
            _listener.Poll(Timeout.InfiniteTimeSpan, SelectMode.SelectRead);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The wait was ended, by the end of all or by a start that failed.
        }
        return _stopping.IsCancellationRequested ? Task.CompletedTask : Host;
    }

    private async Task<ErpHost> StartAsync()
    {
        try
        {
            return await ErpHost.StartAsync(_options, _stopping.Token);
        }
        catch
        {
            // Nobody must wait for an ERP that doesn't come.
            _listener.Dispose();
            throw;
        }
    }
}
