using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>RabbitMQ with its AMQP 1.0 plug-in, on a private port and folder: a broker that isn't ours. Stories that need it are skipped where it isn't installed.</summary>
public sealed class RabbitMq : IAsyncLifetime
{
    public const string User = "erp", Password = "test-only";

    /// <summary>Queues that it has. One takes a single message and refuses more.</summary>
    public const string InOrder = "in-order", Restarted = "restarted", Full = "full";

    private const string Server = "/usr/lib/rabbitmq/bin/rabbitmq-server";
    private readonly string _folder = Directory.CreateTempSubdirectory("acceptance-rabbitmq-").FullName;
    private readonly string _node = $"erp{Guid.NewGuid():N}@localhost";
    private readonly ReservedPort _distributionPort = new();
    private readonly ReservedPort _port = new();
    private Process? _process;

    public int Port => _port.Number;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Server)) return;
        await File.WriteAllTextAsync(Path.Combine(_folder, "plugins"), "[rabbitmq_amqp1_0].");
        // Without a default user the plug-in offers no anonymous sign-in.
        await File.WriteAllTextAsync(Path.Combine(_folder, "rabbitmq.conf"), $"""
            listeners.tcp.1 = 127.0.0.1:{Port}
            load_definitions = {Path.Combine(_folder, "definitions.json")}
            amqp1_0.default_user = none
            """);
        await File.WriteAllTextAsync(Path.Combine(_folder, "definitions.json"), $$"""
            {
              "vhosts": [{ "name": "/" }],
              "users": [{ "name": "{{User}}", "password": "{{Password}}", "tags": "" }],
              "permissions": [{ "user": "{{User}}", "vhost": "/", "configure": ".*", "write": ".*", "read": ".*" }],
              "queues": [
                { "name": "{{InOrder}}", "vhost": "/", "durable": true, "auto_delete": false, "arguments": {} },
                { "name": "{{Restarted}}", "vhost": "/", "durable": true, "auto_delete": false, "arguments": {} },
                { "name": "{{Full}}", "vhost": "/", "durable": true, "auto_delete": false, "arguments": { "x-max-length": 1, "x-overflow": "reject-publish" } }
              ]
            }
            """);
        await StartAsync();
    }

    /// <summary>Skips the test where there is no RabbitMQ.</summary>
    public void Require() => Assert.SkipUnless(_process is not null, "RabbitMQ isn't here: apt-get install -y --no-install-recommends rabbitmq-server");

    /// <summary>Starts it, with the messages it had.</summary>
    public async Task StartAsync()
    {
        _process = Start();
        // It says so when it is up.
        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains("completed with", StringComparison.Ordinal)) { }
        if (_process.HasExited) throw new InvalidOperationException("RabbitMQ doesn't start: " + await _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Lets it end in order, as a stopped service does.</summary>
    public async Task StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process!.Id}"])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        _process.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }
        _distributionPort.Dispose();
        _port.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(Server) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in new[]
        {
            ("HOME", _folder),
            ("RABBITMQ_NODENAME", _node),
            ("RABBITMQ_MNESIA_BASE", Path.Combine(_folder, "data")),
            ("RABBITMQ_LOG_BASE", Path.Combine(_folder, "log")),
            ("RABBITMQ_CONFIG_FILE", Path.Combine(_folder, "rabbitmq")),
            ("RABBITMQ_ENABLED_PLUGINS_FILE", Path.Combine(_folder, "plugins")),
            ("RABBITMQ_PID_FILE", Path.Combine(_folder, "pid")),
            ("RABBITMQ_DIST_PORT", $"{_distributionPort.Number}"),
            ("ERL_EPMD_ADDRESS", "127.0.0.1"),
            // Its schedulers would keep a processor busy while they wait for work, which other tests have.
            ("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "+sbwt none +sbwtdcpu none +sbwtdio none"),
        })
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
