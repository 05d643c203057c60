using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using LocalDataverse.Engine.VirtualTables;

namespace LocalDataverse.Engine.Metadata;

/// <summary>A table: its names, columns and keys. Immutable; a change is a new definition in a new <see cref="MetadataCatalog"/>.</summary>
public sealed record TableDefinition
{
    /// <summary>Lower-case name, unique in the organisation.</summary>
    public required string LogicalName { get; init; }

    /// <summary>Mixed-case name; privilege names are made of it.</summary>
    public required string SchemaName { get; init; }

    /// <summary>Name of the entity set in the Web API.</summary>
    public required string EntitySetName { get; init; }

    /// <summary>The platform's number of a standard table; custom tables get one from 10000 up when they are created.</summary>
    public int ObjectTypeCode { get; init; }

    /// <summary>Who owns its rows.</summary>
    public OwnershipType Ownership { get; init; }

    /// <summary>Logical name of the primary key column.</summary>
    public required string PrimaryIdColumn { get; init; }

    /// <summary>Logical name of the primary name column; null for tables without one.</summary>
    public string? PrimaryNameColumn { get; init; }

    /// <summary>Logical name of the image column that stands for a row; null for the first one.</summary>
    public string? PrimaryImageColumn { get; init; }

    /// <summary>Singular label by language code (LCID).</summary>
    public IReadOnlyDictionary<int, string> DisplayNames { get; init; } = new Dictionary<int, string>();

    /// <summary>Plural label by language code (LCID).</summary>
    public IReadOnlyDictionary<int, string> DisplayCollectionNames { get; init; } = new Dictionary<int, string>();

    /// <summary>Columns by logical name, ignoring case.</summary>
    public required IReadOnlyDictionary<string, ColumnDefinition> Columns { get; init; }

    /// <summary>Alternate keys.</summary>
    public IReadOnlyList<AlternateKeyDefinition> Keys { get; init; } = [];

    /// <summary>Columns, in order, that the platform's own work finds rows by; each list is an index of the database.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Indexes { get; init; } = [];

    /// <summary>Description by language code (LCID).</summary>
    public IReadOnlyDictionary<int, string> Descriptions { get; init; } = new Dictionary<int, string>();

    /// <summary>The solution version it came with; null for one of the platform's own.</summary>
    public string? IntroducedVersion { get; init; }

    /// <summary>Came from a solution rather than with the platform.</summary>
    public bool IsCustom { get; init; }

    /// <summary>A managed solution brings it or adds to it. What came with the platform is managed in any case.</summary>
    public bool IsManaged { get; init; }

    /// <summary>The managed properties that its solution sets to false (IsCustomizable, CanCreateAttributes, …); the others are true.</summary>
    public IReadOnlyList<string> Restrictions { get; init; } = [];

    /// <summary>Holds the pairs of a many-to-many relationship.</summary>
    public bool IsIntersect { get; init; }

    /// <summary>Change tracking is on.</summary>
    public bool ChangeTrackingEnabled { get; init; }

    /// <summary>Changes of its rows are audited while the organisation's auditing is on.</summary>
    public bool IsAuditEnabled { get; init; }

    /// <summary>True when Dataverse search looks at its rows; it needs change tracking as well.</summary>
    public bool SyncToExternalSearchIndex { get; init; }

    /// <summary>Its rows can have access teams made by team templates.</summary>
    public bool AutoCreateAccessTeams { get; init; }

    /// <summary>A row's status can only be followed by those its option names (<see cref="OptionDefinition.TransitionData"/>).</summary>
    public bool EnforceStateTransitions { get; init; }

    /// <summary>The data provider that keeps its rows; null for a table whose rows are in Dataverse.</summary>
    public Guid? DataProviderId { get; init; }

    /// <summary>The data source that its data provider reads; null for none.</summary>
    public Guid? DataSourceId { get; init; }

    /// <summary>Its name in the data source; null for none.</summary>
    public string? ExternalName { get; init; }

    /// <summary>Its plural name in the data source; null for none.</summary>
    public string? ExternalCollectionName { get; init; }

    /// <summary>A data provider has its rows; there are none of them in the database.</summary>
    internal bool IsVirtual => DataProviderId is { } provider && provider != DataProviders.Elastic;

    /// <summary>Its rows are partitioned, and live as long as they are told to.</summary>
    internal bool IsElastic => DataProviderId == DataProviders.Elastic;

    /// <summary>Looks a column up by logical name.</summary>
    public bool TryGetColumn(string logicalName, [NotNullWhen(true)] out ColumnDefinition? column) => Columns.TryGetValue(logicalName, out column);

    /// <summary>Makes the dictionary that <see cref="Columns"/> wants.</summary>
    public static IReadOnlyDictionary<string, ColumnDefinition> Index(IEnumerable<ColumnDefinition> columns)
    {
        var index = new Dictionary<string, ColumnDefinition>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in columns) index.Add(column.LogicalName, column);
        return index;
    }
}
