using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Engine.Diagnostics;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>Runs a plug-in: loads it, gives it its services, keeps the time limit, turns what it throws into the platform's faults and takes its trace.</summary>
internal sealed class PluginExecutor
{
    /// <summary>So often the caller looks whether the plug-in has ended before it sleeps: most end sooner than a sleeping thread wakes.</summary>
    private const int Looks = 100;

    private readonly Organization _organization;
    private readonly PluginCatalog _catalog;
    private readonly IPluginHost _host;

    public PluginExecutor(Organization organization, PluginCatalog catalog, IPluginHost host)
    {
        _organization = organization;
        _catalog = catalog;
        _host = host;
    }

    /// <summary>Runs the plug-in to its end.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">What the plug-in threw, as the platform says it.</exception>
    public void Execute(PluginRegistration registration, PluginContext context, CallScope scope) => _organization.ExecutionLog.Record(
        scope.Cause, EntryOf(context, NameOf(registration, scope), _organization.Clock.GetUtcNow().UtcDateTime), node =>
        {
            Run(registration, context, scope with { Cause = node });
            return true;
        });

    /// <summary>A step as the log has it.</summary>
    public static ExecutionEntry EntryOf(PluginContext context, string handler, DateTime now) => new()
    {
        Message = context.MessageName,
        Table = context.PrimaryEntityName,
        Step = context.OwningExtension?.Name ?? context.OwningExtension?.Id.ToString(),
        Handler = handler,
        Stage = context.Stage,
        Asynchronous = context.Mode == ProcessingMode.Asynchronous,
        Depth = context.Depth,
        OperationId = context.OperationId,
        CorrelationId = context.CorrelationId,
        StartedOn = now,
        Duration = default,
    };

    /// <summary>The class that runs; of a type that can't be found its id: the run itself says what is wrong with it.</summary>
    private string NameOf(PluginRegistration registration, CallScope scope)
    {
        try
        {
            return _catalog.Find(registration.PluginTypeId, scope.Unit).TypeName;
        }
        catch (PluginLoadException)
        {
            return registration.PluginTypeId.ToString();
        }
    }

    private void Run(PluginRegistration registration, PluginContext context, CallScope scope)
    {
        PluginSource? source = null;
        LoadedPlugin? plugin = null;
        var trace = new TraceBuffer();
        var started = _organization.Clock.GetUtcNow().UtcDateTime;
        var clock = Stopwatch.StartNew();
        Exception? failure = null;
        try
        {
            source = _catalog.Find(registration.PluginTypeId, scope.Unit);
            plugin = _host.Load(source, registration.Configuration, registration.SecureConfiguration);
            started = _organization.Clock.GetUtcNow().UtcDateTime;
            clock.Restart();
            context.ProxyTypesAssembly = plugin.Instance.GetType().Assembly;
            Run(source, new PluginRun(_organization, context, scope, trace), plugin.Instance);
        }
        catch (Exception e)
        {
            failure = e;
            throw PluginFaults.Translate(e, source, registration, context, trace);
        }
        finally
        {
            scope.Root!.Traces.Add(new PluginTraceRecord
            {
                TypeName = source?.TypeName ?? registration.PluginTypeId.ToString(),
                Context = context,
                Registration = registration,
                MessageBlock = trace.ToString(),
                ExceptionDetails = failure is null ? null : PluginFaults.Describe(failure),
                ExecutionStart = started,
                ExecutionMilliseconds = (int)clock.ElapsedMilliseconds,
                ConstructorStart = plugin?.ConstructorStart ?? started,
                ConstructorMilliseconds = plugin?.ConstructorMilliseconds ?? 0,
            });
        }
    }

    /// <summary>Runs the instance on a thread of its own, for as long as the operation's time lasts (PLATFORM-FACTS 1.10).</summary>
    private void Run(PluginSource source, PluginRun run, IPlugin plugin)
    {
        var root = run.Scope.Root!;
        var left = root.Deadline - _organization.Clock.GetUtcNow();
        if (left <= TimeSpan.Zero && !IsDebugged(root)) throw PluginFaults.Timeout(source);
        var execution = PluginThread.Run(() => plugin.Execute(run));
        var spin = new SpinWait();
        while (!execution.IsCompleted && spin.Count < Looks) spin.SpinOnce(sleep1Threshold: -1);
        if (left > TimeSpan.Zero) execution.WaitAsync(left, _organization.Clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        if (!execution.IsCompleted && !IsDebugged(root))
        {
            run.Gate.Close();
            _ = execution.ContinueWith(static t => t.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            throw PluginFaults.Timeout(source);
        }
        try
        {
            execution.GetAwaiter().GetResult();
        }
        finally
        {
            // What the plug-in left running must not reach into the transaction after its end, however it ended.
            run.Gate.Close();
        }
    }

    /// <summary>True when the time limit doesn't hold: once for an operation is enough, what was spent in the debugger can't be told apart.</summary>
    private bool IsDebugged(OperationRoot root)
    {
        if (_organization.Options.DebuggerAttached()) root.Debugged = true;
        return root.Debugged;
    }
}
