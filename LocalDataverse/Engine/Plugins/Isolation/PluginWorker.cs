using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Pipes;
using System.Runtime.Serialization;
using LocalDataverse.Engine.Pipeline;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>The worker's side: waits for assignments and runs them, until the host is gone.</summary>
public static class PluginWorker
{
    /// <summary>Runs until the pipe ends.</summary>
    /// <param name="pipeName">The pipe of the host that started this process.</param>
    public static void Run(string pipeName)
    {
        ArgumentException.ThrowIfNullOrEmpty(pipeName);
        using var pipe = new NamedPipeClientStream(".", pipeName, PipeDirection.InOut, PipeOptions.CurrentUserOnly);
        pipe.Connect();
        using var channel = new WorkerChannel(pipe);
        var host = new InProcessPluginHost(TimeProvider.System);
        var contents = new Dictionary<(Guid, long), WorkerAssignment>();
        while (true)
        {
            WorkerFrame frame;
            try
            {
                frame = channel.Receive();
            }
            catch (IOException)
            {
                // The host ended or has no more use for this worker.
                return;
            }
            Run(frame.Run!, channel, host, contents);
        }
    }

    private static void Run(WorkerAssignment assignment, WorkerChannel channel, InProcessPluginHost host, Dictionary<(Guid, long), WorkerAssignment> contents)
    {
        var key = (assignment.AssemblyId, assignment.Version);
        // Only the first run of an assembly brings its code.
        if (assignment.Content is not null) contents[key] = assignment;
        var source = new PluginSource(assignment.TypeId, assignment.TypeName, assignment.AssemblyId, assignment.AssemblyName, assignment.Version, () => contents[key].Content!, () => contents[key].Companions!);
        WorkerFrame result;
        try
        {
            var context = assignment.ToContext();
            var plugin = host.Load(source, assignment.Configuration, assignment.SecureConfiguration).Instance;
            context.ProxyTypesAssembly = plugin.GetType().Assembly;
            if (Debugger.IsAttached) channel.Send(new WorkerFrame { Kind = WorkerFrameKind.Debugged });
            plugin.Execute(new WorkerServices(channel, context));
            result = new WorkerFrame
            {
                Kind = WorkerFrameKind.Done,
                Parameters = ValueCopier.Copy(context.InputParameters),
                OutputParameters = ValueCopier.Copy(context.OutputParameters),
                SharedVariables = ValueCopier.Copy(context.SharedVariables),
            };
        }
        catch (OutOfMemoryException e)
        {
            // A process without memory is of no use to the next plug-in.
            Environment.FailFast("The plug-in took all memory of its worker.", e);
            return;
        }
        catch (Exception e)
        {
            result = new WorkerFrame { Kind = WorkerFrameKind.Failed, Failure = WorkerFailure.Of(e, source) };
        }
        try
        {
            channel.Send(result);
        }
        catch (Exception e) when (e is SerializationException or InvalidDataContractException)
        {
            // The plug-in left something in its context that can't leave its process.
            channel.Send(new WorkerFrame { Kind = WorkerFrameKind.Failed, Failure = WorkerFailure.Of(e, source) });
        }
    }
}
