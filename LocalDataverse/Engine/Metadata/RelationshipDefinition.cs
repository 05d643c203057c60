using System.Collections.Generic;

namespace LocalDataverse.Engine.Metadata;

/// <summary>A one-to-many or many-to-many relationship. Immutable.</summary>
public sealed record RelationshipDefinition
{
    /// <summary>Unique in the organisation, any case.</summary>
    public required string SchemaName { get; init; }

    /// <summary>True for many-to-many.</summary>
    public bool IsManyToMany => IntersectTable is not null;

    /// <summary>The one side; for many-to-many the first table.</summary>
    public required string ReferencedTable { get; init; }

    /// <summary>The many side; for many-to-many the second table.</summary>
    public required string ReferencingTable { get; init; }

    /// <summary>The lookup column on the many side; for many-to-many the second table's id column in the intersect table.</summary>
    public required string ReferencingColumn { get; init; }

    /// <summary>The column the lookup points to: the primary id; for many-to-many the first table's id column in the intersect table.</summary>
    public required string ReferencedColumn { get; init; }

    /// <summary>The intersect table of a many-to-many relationship; null for one-to-many.</summary>
    public string? IntersectTable { get; init; }

    /// <summary>Single-valued navigation property on the many side (Web API); null means <see cref="ReferencingColumn"/>'s schema name rule.</summary>
    public string? ReferencingNavigationProperty { get; init; }

    /// <summary>Collection-valued navigation property on the one side (Web API); null means the relationship's schema name.</summary>
    public string? ReferencedNavigationProperty { get; init; }

    /// <summary>On delete of the one side.</summary>
    public CascadeBehavior CascadeDelete { get; init; } = CascadeBehavior.RemoveLink;

    /// <summary>On assign of the one side.</summary>
    public CascadeBehavior CascadeAssign { get; init; } = CascadeBehavior.NoCascade;

    /// <summary>On GrantAccess and ModifyAccess of the one side.</summary>
    public CascadeBehavior CascadeShare { get; init; } = CascadeBehavior.NoCascade;

    /// <summary>On RevokeAccess of the one side.</summary>
    public CascadeBehavior CascadeUnshare { get; init; } = CascadeBehavior.NoCascade;

    /// <summary>When a row of the many side gets another one: what the one side is shared for.</summary>
    public CascadeBehavior CascadeReparent { get; init; } = CascadeBehavior.NoCascade;

    /// <summary>Makes a tree of a table's rows: conditions may ask what is above and below.</summary>
    public bool IsHierarchical { get; init; }

    /// <summary>The solution version it came with; null for one of the platform's own.</summary>
    public string? IntroducedVersion { get; init; }

    /// <summary>Came from a solution rather than with the platform.</summary>
    public bool IsCustom { get; init; }

    /// <summary>A managed solution brings it or adds to it. What came with the platform is managed in any case.</summary>
    public bool IsManaged { get; init; }

    /// <summary>The managed properties that its solution sets to false (IsCustomizable, CanCreateAttributes, …); the others are true.</summary>
    public IReadOnlyList<string> Restrictions { get; init; } = [];
}
