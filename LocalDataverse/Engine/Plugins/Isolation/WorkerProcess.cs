using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.IO.Pipes;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>A worker process and the pipe to it. It ends when the pipe does, so that it never outlives its host.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly HashSet<(Guid, long)> _assemblies = [];

    private WorkerProcess(Process process, WorkerChannel channel)
    {
        _process = process;
        Channel = channel;
    }

    public WorkerChannel Channel { get; }

    /// <summary>Starts a worker.</summary>
    /// <param name="program">The worker's DLL.</param>
    /// <param name="memory">What its heap may hold, in bytes.</param>
    /// <exception cref="PluginLoadException">It can't be started.</exception>
    public static WorkerProcess Start(string program, long memory)
    {
        if (!File.Exists(program)) throw new PluginLoadException($"The plug-in worker isn't there: '{program}'. Reference LocalDataverse.PluginWorker, or run plug-ins in process.");
        var name = "localdataverse-" + Guid.NewGuid().ToString("N");
        var pipe = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        Process? process = null;
        try
        {
            var start = new ProcessStartInfo(Dotnet()) { UseShellExecute = false };
            start.ArgumentList.Add(program);
            start.ArgumentList.Add(name);
            start.Environment["DOTNET_GCHeapHardLimit"] = "0x" + memory.ToString("X", CultureInfo.InvariantCulture);
            process = Process.Start(start)!;
            using var limit = new CancellationTokenSource(StartLimit);
            var connection = pipe.WaitForConnectionAsync(limit.Token);
            var first = Task.WhenAny(connection, process.WaitForExitAsync(limit.Token)).GetAwaiter().GetResult();
            if (first != connection && !limit.IsCancellationRequested) throw new PluginLoadException($"The plug-in worker ended at once with the code {process.ExitCode}.");
            connection.GetAwaiter().GetResult();
            limit.Cancel();
            return new WorkerProcess(process, new WorkerChannel(pipe));
        }
        catch (Exception e) when (e is Win32Exception or IOException or OperationCanceledException or PluginLoadException)
        {
            pipe.Dispose();
            if (process is not null) Kill(process);
            throw e as PluginLoadException ?? new PluginLoadException($"The plug-in worker can't be started: {e.Message}", e);
        }
    }

    /// <summary>True the first time the worker needs an assembly: then its content has to be sent.</summary>
    public bool Needs(PluginSource source) => _assemblies.Add((source.AssemblyId, source.Version));

    /// <summary>Ends the process, whatever it does.</summary>
    public void Kill() => Kill(_process);

    public void Dispose()
    {
        Channel.Dispose();
        Kill();
        _process.Dispose();
    }

    /// <summary>The host of the runtime this process runs on; where there is none (a self-contained program) the one of the path.</summary>
    private static string Dotnet()
    {
        var own = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        return File.Exists(own) ? own : "dotnet";
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }
}
