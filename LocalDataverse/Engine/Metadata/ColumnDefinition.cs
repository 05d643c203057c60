using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Metadata;

/// <summary>One column of a table. Immutable.</summary>
public sealed record ColumnDefinition
{
    /// <summary>Lower case, unique in the table.</summary>
    public required string LogicalName { get; init; }

    /// <summary>The mixed-case name; also the base of a lookup's navigation property.</summary>
    public required string SchemaName { get; init; }

    /// <summary>What it holds.</summary>
    public required ColumnType Type { get; init; }

    /// <summary>Label by language code (LCID).</summary>
    public IReadOnlyDictionary<int, string> DisplayNames { get; init; } = new Dictionary<int, string>();

    /// <summary>Characters at most for String and Memo; null means the type's own limit.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Kilobytes that a File or Image takes at most; null means the type's default, 32 MB and 10 MB.</summary>
    public int? MaxSizeInKB { get; init; }

    /// <summary>True for an Image that is kept whole beside its thumbnail.</summary>
    public bool CanStoreFullImage { get; init; }

    /// <summary>Smallest value of a number; null means the type's own limit.</summary>
    public decimal? MinValue { get; init; }

    /// <summary>Largest value of a number; null means the type's own limit.</summary>
    public decimal? MaxValue { get; init; }

    /// <summary>Places after the point for Decimal, Double and Money; null means the type's default.</summary>
    public int? Precision { get; init; }

    /// <summary>Where the places of a Money come from: 0 its own precision, 1 the organisation's of prices, 2 the currency's; null for its own where it has any, else the currency's.</summary>
    public int? PrecisionSource { get; init; }

    /// <summary>True when only the date counts (DateTimeFormat DateOnly).</summary>
    public bool DateOnly { get; init; }

    /// <summary>The tables a Lookup, Customer or Owner may point to.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>The values of Picklist, MultiSelectPicklist, State and Status; for Boolean the labels of 0 and 1.</summary>
    public IReadOnlyList<OptionDefinition> Options { get; init; } = [];

    /// <summary>The global choice the options come from; null for a local one.</summary>
    public string? GlobalChoice { get; init; }

    /// <summary>The option or value a new row gets when nothing is given; null for none.</summary>
    public decimal? DefaultValue { get; init; }

    /// <summary>True for RequiredLevel SystemRequired and ApplicationRequired columns that the platform insists on when creating a row.</summary>
    public bool SystemRequired { get; init; }

    /// <summary>How strongly forms ask for a value; of SystemRequired columns <see cref="SystemRequired"/> tells.</summary>
    public AttributeRequiredLevel RequiredLevel { get; init; }

    /// <summary>Name of the format of String, Memo and Integer (email, url, duration, …), in any case; null for the type's usual one.</summary>
    public string? Format { get; init; }

    /// <summary>How a DateTime is told: UserLocal, DateOnly or TimeZoneIndependent.</summary>
    public string DateTimeBehavior { get; init; } = "UserLocal";

    /// <summary>May be given on create.</summary>
    public bool ValidForCreate { get; init; } = true;

    /// <summary>May be given on update.</summary>
    public bool ValidForUpdate { get; init; } = true;

    /// <summary>May be read.</summary>
    public bool ValidForRead { get; init; } = true;

    /// <summary>Its name in the data source of a virtual table; null for none.</summary>
    public string? ExternalName { get; init; }

    /// <summary>A column of a data source table that only data providers may read.</summary>
    public bool IsDataSourceSecret { get; init; }

    /// <summary>Field security profiles say who reads and writes it.</summary>
    public bool IsSecured { get; init; }

    /// <summary>Its changes are audited when the table's are; those of columns that say who wrote the row and when never are.</summary>
    public bool IsAuditEnabled { get; init; } = true;

    /// <summary>Pattern of an autonumber column; null for others.</summary>
    public string? AutoNumberFormat { get; init; }

    /// <summary>Where its values come from.</summary>
    public ColumnSourceType SourceType { get; init; }

    /// <summary>The XAML a calculated or rollup column's values are computed by; null for a column whose values are written, or whose formula can't be followed here.</summary>
    public string? FormulaDefinition { get; init; }

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
}
