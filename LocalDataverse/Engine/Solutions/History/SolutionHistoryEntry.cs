using System;
using LocalDataverse.Engine.Solutions.Manifest;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.History;

/// <summary>Something that was done with a solution.</summary>
internal sealed record SolutionHistoryEntry(string UniqueName, SolutionOperation Operation, SolutionSuboperation Suboperation, DateTime Start, DateTime End)
{
    /// <summary>The solution's row; null when there is none.</summary>
    public Guid? SolutionId { get; init; }

    /// <summary>The solution's version.</summary>
    public string? Version { get; init; }

    /// <summary>The publisher's name.</summary>
    public string? Publisher { get; init; }

    /// <summary>A managed solution.</summary>
    public bool Managed { get; init; }

    /// <summary>A patch of another solution.</summary>
    public bool Patch { get; init; }

    /// <summary>Unmanaged changes were to be overwritten.</summary>
    public bool Overwrite { get; init; }

    /// <summary>Why it failed; null when it didn't.</summary>
    public string? Error { get; init; }

    /// <summary>The platform's code of the failure.</summary>
    public int ErrorCode { get; init; }

    /// <summary>Says which solution it is about.</summary>
    public SolutionHistoryEntry Of(SolutionManifest manifest) => this with { Version = manifest.Version, Managed = manifest.Managed, Publisher = manifest.Publisher.UniqueName, Patch = manifest.Parent is not null };

    /// <summary>Says which solution it is about.</summary>
    public SolutionHistoryEntry Of(Entity solution) => this with
    {
        SolutionId = solution.Id,
        Version = solution.GetAttributeValue<string>("version"),
        Managed = solution.GetAttributeValue<bool>("ismanaged"),
        Publisher = solution.GetAttributeValue<EntityReference>("publisherid")?.Name,
        Patch = solution.Contains("parentsolutionid"),
    };
}
