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
    private const string Server = "/usr/lib/rabbitmq/bin/rabbitmq-server", Control = "/usr/lib/rabbitmq/bin/rabbitmqctl";
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
            default_user = {User}
            default_pass = {Password}
            amqp1_0.default_user = none
            """);
        await StartAsync();
    }

    /// <summary>Skips the test where there is no RabbitMQ.</summary>
    public void Require() => Assert.SkipUnless(_process is not null, "RabbitMQ isn't here: apt-get install -y --no-install-recommends rabbitmq-server");

    /// <summary>Makes a durable queue.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="limit">How many messages it takes before it refuses more; null for any number.</param>
    public Task DeclareAsync(string name, int? limit = null)
    {
        var arguments = limit is null ? "[]" : $"[{{<<\"x-max-length\">>, long, {limit}}}, {{<<\"x-overflow\">>, longstr, <<\"reject-publish\">>}}]";
        return ControlAsync("eval", $"rabbit_amqqueue:declare(rabbit_misc:r(<<\"/\">>, queue, <<\"{name}\">>), true, false, {arguments}, none, <<\"{User}\">>).");
    }

    /// <summary>Starts it, with the messages it had.</summary>
    public async Task StartAsync()
    {
        _process = Start(Server);
        // It says so when it is up.
        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains("completed with", StringComparison.Ordinal)) { }
        if (_process.HasExited) throw new InvalidOperationException("RabbitMQ doesn't start: " + await _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    public async Task StopAsync()
    {
        await ControlAsync("stop");
        await _process!.WaitForExitAsync(TestContext.Current.CancellationToken);
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

    private async Task ControlAsync(params string[] arguments)
    {
        using var control = Start(Control, arguments);
        var output = control.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await control.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await control.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(control.ExitCode == 0, $"rabbitmqctl {string.Join(' ', arguments)}: {await output} {error}");
    }

    private Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
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
        })
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
