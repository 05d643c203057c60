using System.Collections.Generic;

namespace LocalDataverse.Engine.Metadata;

/// <summary>An alternate key: the columns whose values together name one row.</summary>
public sealed record AlternateKeyDefinition
{
    /// <summary>Lower-case name.</summary>
    public required string LogicalName { get; init; }

    /// <summary>Mixed-case name.</summary>
    public required string SchemaName { get; init; }

    /// <summary>Logical names of its columns.</summary>
    public required IReadOnlyList<string> Columns { get; init; }
}
