using System.Collections.Generic;
using System.Linq;

namespace LocalDataverse.Engine.Solutions;

/// <summary>What an import did: a row a component.</summary>
public sealed record SolutionImportReport
{
    /// <summary>The solution's unique name.</summary>
    public required string UniqueName { get; init; }

    /// <summary>The solution's version.</summary>
    public required string Version { get; init; }

    /// <summary>True for a managed zip.</summary>
    public required bool Managed { get; init; }

    /// <summary>Every component of the zip, done or not.</summary>
    public required IReadOnlyList<SolutionImportReportRow> Components { get; init; }

    /// <summary>True when every component was done.</summary>
    public bool Complete => Components.All(c => c.Done);
}
