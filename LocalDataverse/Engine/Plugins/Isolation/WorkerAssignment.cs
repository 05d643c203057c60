using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>A run of a plug-in: its code, its configuration, its context.</summary>
[DataContract(Namespace = WorkerFrame.Namespace)]
internal sealed class WorkerAssignment
{
    [DataMember]
    public required Guid TypeId { get; init; }

    [DataMember]
    public required string TypeName { get; init; }

    [DataMember]
    public required Guid AssemblyId { get; init; }

    [DataMember]
    public required string AssemblyName { get; init; }

    [DataMember]
    public required long Version { get; init; }

    /// <summary>The DLL; null when the worker has it already.</summary>
    [DataMember(EmitDefaultValue = false)]
    public byte[]? Content { get; init; }

    /// <summary>What lies beside the DLL in its package, by simple name; goes with the DLL.</summary>
    [DataMember(EmitDefaultValue = false)]
    public Dictionary<string, byte[]>? Companions { get; init; }

    [DataMember(EmitDefaultValue = false)]
    public string? Configuration { get; init; }

    [DataMember(EmitDefaultValue = false)]
    public string? SecureConfiguration { get; init; }

    /// <summary>What the context has in common with those that leave the platform.</summary>
    [DataMember]
    public required RemoteExecutionContext Context { get; init; }

    [DataMember]
    public required EntityImageCollection[] PreImages { get; init; }

    [DataMember]
    public required EntityImageCollection[] PostImages { get; init; }

    [DataMember]
    public required Guid AuthenticatedUserId { get; init; }

    [DataMember]
    public required Guid ApplicationId { get; init; }

    [DataMember]
    public required Guid TenantId { get; init; }

    /// <summary>Makes the assignment; whether the content goes with it decides who sends it.</summary>
    public static WorkerAssignment Of(PluginSource source, string? configuration, string? secureConfiguration, PluginContext context, bool withContent) => new()
    {
        TypeId = source.TypeId,
        TypeName = source.TypeName,
        AssemblyId = source.AssemblyId,
        AssemblyName = source.AssemblyName,
        Version = source.Version,
        Content = withContent ? source.Content() : null,
        Companions = withContent ? new Dictionary<string, byte[]>(source.Companions()) : null,
        Configuration = configuration,
        SecureConfiguration = secureConfiguration,
        Context = ContextConverter.ToRemote(context),
        PreImages = context.PreEntityImagesCollection,
        PostImages = context.PostEntityImagesCollection,
        AuthenticatedUserId = context.AuthenticatedUserId,
        ApplicationId = context.InitiatingUserApplicationId,
        TenantId = context.TenantId,
    };

    /// <summary>The context as the plug-in sees it.</summary>
    public PluginContext ToContext() => ContextConverter.ToPlugin(Context, PreImages, PostImages, AuthenticatedUserId, ApplicationId, TenantId);
}
