using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace LocalDataverse.Server.Tests.Support;

/// <summary><c>localdataverse up</c> as a process of its own, on a folder.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _rest = new();
    private Task _reading = Task.CompletedTask;

    private ServerProcess(Process process) => _process = process;

    /// <summary>What connection.json says.</summary>
    public JsonNode Connection { get; private set; } = null!;

    /// <summary>What it wrote until it was up.</summary>
    public string Output => _output.ToString();

    /// <summary>Root of the Web API.</summary>
    public Uri Api => new((string)Connection["url"]! + "api/data/v9.2/");

    /// <summary>Starts it, and waits until it is up.</summary>
    public static async Task<ServerProcess> StartAsync(string folder, int port, params string[] arguments)
    {
        var server = new ServerProcess(Start(["up", "--data", folder, "--port", $"{port}", .. arguments]));
        while (await server._process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            server._output.AppendLine(line);
            if (!line.Contains("Ctrl+C", StringComparison.Ordinal)) continue;
            server.Connection = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "connection.json"), TestContext.Current.CancellationToken))!;
            // A full pipe must not stop it.
            server._reading = Task.WhenAll(server.KeepAsync(server._process.StandardOutput), server.KeepAsync(server._process.StandardError));
            return server;
        }
        throw new InvalidOperationException(server._output + await server._process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>What Ctrl+C (SIGINT) or a stopped service (SIGTERM) sends; waits for the end.</summary>
    /// <returns>The exit code and what it wrote after its start.</returns>
    public async Task<(int Exit, string Output)> StopAsync(PosixSignal signal)
    {
        using (var kill = Process.Start("kill", [signal == PosixSignal.SIGINT ? "-INT" : "-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        // Where signals are ignored, as shells make background jobs ignore SIGINT, it would never end.
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        await _reading;
        return (_process.ExitCode, Rest());
    }

    /// <summary>Whether it runs, or how it ended by itself, and what it wrote since its start: for a test that has to say why it wasn't answered as it should be.</summary>
    public async Task<string> StateAsync()
    {
        if (!_process.HasExited) return "the server runs: " + Rest();
        await _reading;
        return $"the server ended with {_process.ExitCode}: {Rest()}";
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
    }

    private async Task KeepAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            lock (_rest) _rest.AppendLine(line);
        }
    }

    private string Rest()
    {
        lock (_rest) return _rest.ToString();
    }

    private static Process Start(IEnumerable<string> arguments)
    {
        var program = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == "ServerProgram").Value!;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments.Prepend(program)) start.ArgumentList.Add(argument);
        // It lives for seconds: guarding the pages that compiled code is written to takes a fifth of them.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Process.Start(start)!;
    }
}
