using System;
using System.Collections.Generic;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>An enabled step: what runs, when (sdkmessageprocessingstep).</summary>
internal sealed record StepDefinition
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required string Message { get; init; }

    /// <summary>Logical name of the table; null runs for every table.</summary>
    public string? Table { get; init; }

    public required int Stage { get; init; }
    public required int Mode { get; init; }
    public required int Rank { get; init; }
    public Guid FilterId { get; init; }
    public IReadOnlySet<string> FilteringAttributes { get; init; } = new HashSet<string>();
    public Guid? ImpersonatingUserId { get; init; }
    public string? Configuration { get; init; }
    public string? SecureConfiguration { get; init; }
    public bool AsyncAutoDelete { get; init; }

    /// <summary>The plug-in type; null for a step whose handler is a service endpoint.</summary>
    public Guid? PluginTypeId { get; init; }

    /// <summary>The service endpoint the step posts to; null for a plug-in step.</summary>
    public Guid? ServiceEndpointId { get; init; }

    public IReadOnlyList<StepImage> Images { get; init; } = [];

    /// <summary>2 (sandbox) for plug-ins; 1 for endpoint steps, as real payloads have it (PLATFORM-FACTS 4.2).</summary>
    public int IsolationMode => ServiceEndpointId is null ? 2 : 1;
}
