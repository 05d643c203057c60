using System;
using System.Globalization;
using System.Threading;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.PluginTelemetry;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>The services of a plug-in in a worker: those of the host, over the pipe, one call at a time.</summary>
internal sealed class WorkerServices : IServiceProvider, ITracingService
{
    private readonly WorkerChannel _channel;
    private readonly PluginContext _context;
    private readonly Lock _gate = new();

    public WorkerServices(WorkerChannel channel, PluginContext context)
    {
        _channel = channel;
        _context = context;
    }

    public object? GetService(Type serviceType)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceType.IsAssignableFrom(typeof(PluginContext)) && typeof(IExecutionContext).IsAssignableFrom(serviceType)) return _context;
        if (serviceType == typeof(ITracingService)) return this;
        if (serviceType == typeof(IOrganizationServiceFactory)) return new RemoteServiceFactory(this, _context);
        if (serviceType == typeof(IServiceEndpointNotificationService)) return new RemoteNotificationService(this);
        if (serviceType == typeof(IManagedIdentityService)) return new RemoteManagedIdentityService(this);
        if (serviceType == typeof(IEntityDataSourceRetrieverService)) return new RemoteDataSourceRetriever(this);
        if (serviceType == typeof(ILogger)) return new TelemetryLogger(this);
        if (serviceType == typeof(IEnvironmentService)) return new EnvironmentService();
        if (serviceType == typeof(IFeatureControlService)) return new FeatureControlService();
        return null;
    }

    public void Trace(string format, params object[] args) => _channel.Send(new WorkerFrame
    {
        Kind = WorkerFrameKind.Trace,
        Text = args is { Length: > 0 } ? string.Format(CultureInfo.InvariantCulture, format ?? "", args) : format ?? "",
    });

    /// <summary>Calls the host.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">What the call ended with there.</exception>
    /// <exception cref="InvalidOperationException">There is no token.</exception>
    public WorkerFrame Call(WorkerFrame call)
    {
        WorkerFrame answer;
        lock (_gate)
        {
            _channel.Send(call);
            answer = _channel.Receive();
        }
        if (answer.Refusal is { } reason) throw new InvalidOperationException(reason);
        return answer.Fault is { } fault ? throw PlatformFault.Create(fault) : answer;
    }
}
