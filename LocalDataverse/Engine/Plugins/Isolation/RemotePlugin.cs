using System;
using System.IO;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>The host's side of a plug-in that runs in a worker: sends it its context, answers its calls with the services of the run, takes its results over.</summary>
internal sealed class RemotePlugin : IPlugin
{
    private readonly ProcessPluginHost _host;
    private readonly PluginSource _source;
    private readonly string? _configuration;
    private readonly string? _secureConfiguration;

    public RemotePlugin(ProcessPluginHost host, PluginSource source, string? configuration, string? secureConfiguration)
    {
        _host = host;
        _source = source;
        _configuration = configuration;
        _secureConfiguration = secureConfiguration;
    }

    /// <summary>Runs the plug-in to its end.</summary>
    /// <exception cref="PluginCrashException">The worker ended: by itself, or because the plug-in's time was over.</exception>
    public void Execute(IServiceProvider serviceProvider)
    {
        var run = (PluginRun)serviceProvider;
        var worker = _host.Rent();
        var reusable = false;
        try
        {
            // A thread can't be ended, but a process can.
            run.Gate.WhenClosed(worker.Kill);
            worker.Channel.Send(new WorkerFrame { Kind = WorkerFrameKind.Run, Run = WorkerAssignment.Of(_source, _configuration, _secureConfiguration, run.Context, worker.Needs(_source)) });
            var last = Converse(worker, run);
            reusable = true;
            if (last.Failure is { } failure) throw failure.ToException();
            ContextResults.Take(last, run.Context);
        }
        catch (Exception e) when (!reusable && e is IOException or ObjectDisposedException)
        {
            throw new PluginCrashException(e);
        }
        finally
        {
            run.Gate.WhenClosed(null);
            if (reusable) _host.Return(worker);
            else worker.Dispose();
        }
    }

    /// <summary>Answers the worker until the plug-in is done.</summary>
    private static WorkerFrame Converse(WorkerProcess worker, PluginRun run)
    {
        while (true)
        {
            var frame = worker.Channel.Receive();
            switch (frame.Kind)
            {
                case WorkerFrameKind.Trace: run.Trace.Trace("{0}", frame.Text!); break;
                case WorkerFrameKind.Debugged: run.Scope.Root!.Debugged = true; break;
                case WorkerFrameKind.Done or WorkerFrameKind.Failed: return frame;
                default: worker.Channel.Send(Answer(frame, run)); break;
            }
        }
    }

    private static WorkerFrame Answer(WorkerFrame call, PluginRun run)
    {
        try
        {
            switch (call.Kind)
            {
                case WorkerFrameKind.Execute:
                    var service = ((IOrganizationServiceFactory)run.GetService(typeof(IOrganizationServiceFactory))!).CreateOrganizationService(call.Id);
                    return new WorkerFrame { Kind = WorkerFrameKind.Answer, Parameters = service.Execute(new OrganizationRequest(call.Text!) { Parameters = call.Parameters! }).Results };
                case WorkerFrameKind.Post:
                    return new WorkerFrame { Kind = WorkerFrameKind.Answer, Text = ((IServiceEndpointNotificationService)run.GetService(typeof(IServiceEndpointNotificationService))!).Execute(call.Endpoint!, call.Context!) };
                case WorkerFrameKind.AcquireToken:
                    var identity = (IManagedIdentityService)run.GetService(typeof(IManagedIdentityService))!;
                    return new WorkerFrame { Kind = WorkerFrameKind.Answer, Text = call.Id is { } id ? identity.AcquireToken(id, call.Scopes!) : identity.AcquireToken(call.Scopes!) };
                case WorkerFrameKind.RetrieveDataSource:
                    var retriever = (IEntityDataSourceRetrieverService)run.GetService(typeof(IEntityDataSourceRetrieverService))!;
                    return new WorkerFrame { Kind = WorkerFrameKind.Answer, Parameters = new ParameterCollection { [RemoteDataSourceRetriever.Parameter] = retriever.RetrieveEntityDataSource() } };
                default:
                    throw new IOException($"The worker sent a frame of the kind {call.Kind}.");
            }
        }
        catch (FaultException<OrganizationServiceFault> e)
        {
            return new WorkerFrame { Kind = WorkerFrameKind.Answer, Fault = e.Detail };
        }
        catch (Exception e) when (call.Kind == WorkerFrameKind.AcquireToken)
        {
            // The plug-in's to catch.
            return new WorkerFrame { Kind = WorkerFrameKind.Answer, Refusal = e.Message };
        }
    }
}
