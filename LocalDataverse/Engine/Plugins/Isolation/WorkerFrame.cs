using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>One message between host and worker; which members it has says <see cref="Kind"/>.</summary>
[DataContract(Namespace = Namespace)]
internal sealed class WorkerFrame
{
    /// <summary>Namespace of these contracts.</summary>
    public const string Namespace = "urn:localdataverse:worker";

    [DataMember]
    public required WorkerFrameKind Kind { get; init; }

    [DataMember(EmitDefaultValue = false)]
    public WorkerAssignment? Run { get; init; }

    /// <summary>A trace line, a message's name, a token, or the answer of an endpoint.</summary>
    [DataMember(EmitDefaultValue = false)]
    public string? Text { get; init; }

    /// <summary>The user of a service call, null for SYSTEM; the managed identity of a token.</summary>
    [DataMember(EmitDefaultValue = false)]
    public Guid? Id { get; init; }

    /// <summary>Parameters of a service call or its results; InputParameters as the plug-in left them.</summary>
    [DataMember(EmitDefaultValue = false)]
    public ParameterCollection? Parameters { get; init; }

    [DataMember(EmitDefaultValue = false)]
    public ParameterCollection? OutputParameters { get; init; }

    [DataMember(EmitDefaultValue = false)]
    public ParameterCollection? SharedVariables { get; init; }

    [DataMember(EmitDefaultValue = false)]
    public EntityReference? Endpoint { get; init; }

    [DataMember(EmitDefaultValue = false)]
    public RemoteExecutionContext? Context { get; init; }

    [DataMember(EmitDefaultValue = false)]
    public string[]? Scopes { get; init; }

    /// <summary>Why a call failed.</summary>
    [DataMember(EmitDefaultValue = false)]
    public OrganizationServiceFault? Fault { get; init; }

    /// <summary>Why there is no token.</summary>
    [DataMember(EmitDefaultValue = false)]
    public string? Refusal { get; init; }

    /// <summary>Why the plug-in failed.</summary>
    [DataMember(EmitDefaultValue = false)]
    public WorkerFailure? Failure { get; init; }
}
