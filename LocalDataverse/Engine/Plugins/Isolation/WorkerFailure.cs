using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>What a plug-in threw, in a form that crosses to the host.</summary>
[DataContract(Namespace = WorkerFrame.Namespace)]
internal sealed class WorkerFailure
{
    private const string Load = "load", Own = "own", Service = "service", Other = "other";

    [DataMember]
    public required string Kind { get; init; }

    [DataMember]
    public required string Message { get; init; }

    [DataMember]
    public required string TypeName { get; init; }

    /// <summary>The exception with its stack, for the trace log.</summary>
    [DataMember]
    public required string Details { get; init; }

    [DataMember(EmitDefaultValue = false)]
    public int Status { get; init; }

    [DataMember(EmitDefaultValue = false)]
    public int ErrorCode { get; init; }

    [DataMember(EmitDefaultValue = false)]
    public Dictionary<string, string>? ExceptionDetails { get; init; }

    /// <summary>The fault of a failed service call, or the one behind the plug-in's own exception.</summary>
    [DataMember(EmitDefaultValue = false)]
    public OrganizationServiceFault? Fault { get; init; }

    /// <summary>Describes an exception.</summary>
    public static WorkerFailure Of(Exception thrown, PluginSource source)
    {
        var load = thrown is PluginLoadException || InProcessPluginHost.IsUnmetReference(thrown);
        var own = thrown as InvalidPluginExecutionException;
        return new WorkerFailure
        {
            Kind = own is not null ? Own : thrown is FaultException<OrganizationServiceFault> ? Service : load ? Load : Other,
            Message = thrown is not PluginLoadException && load ? InProcessPluginHost.Describe(source, thrown) : thrown.Message,
            TypeName = thrown.GetType().FullName ?? thrown.GetType().Name,
            Details = thrown.ToString(),
            Status = (int)(own?.Status ?? OperationStatus.Failed),
            ErrorCode = own?.ErrorCode ?? 0,
            ExceptionDetails = own?.ExceptionDetails is { } details ? new Dictionary<string, string>(details) : null,
            Fault = (thrown as FaultException<OrganizationServiceFault> ?? thrown.InnerException as FaultException<OrganizationServiceFault>)?.Detail,
        };
    }

    /// <summary>True for the plug-in's own InvalidPluginExecutionException.</summary>
    public bool IsOwn => Kind == Own;

    /// <summary>The exception in the host.</summary>
    public Exception ToException() => Kind switch
    {
        Service => PlatformFault.Create(Fault!),
        Load => new PluginLoadException(Message),
        _ => new RemotePluginException(this),
    };
}
