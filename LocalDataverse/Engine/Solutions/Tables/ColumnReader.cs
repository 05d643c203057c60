using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions.Files;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Solutions.Tables;

/// <summary>Reads an attribute element of Entity.xml (SOLUTION-FORMAT 9).</summary>
internal static class ColumnReader
{
    private static readonly Dictionary<string, ColumnType> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["nvarchar"] = ColumnType.String,
        ["ntext"] = ColumnType.Memo,
        ["int"] = ColumnType.Integer,
        ["bigint"] = ColumnType.BigInt,
        ["timestamp"] = ColumnType.BigInt,
        ["decimal"] = ColumnType.Decimal,
        ["float"] = ColumnType.Double,
        ["money"] = ColumnType.Money,
        ["bit"] = ColumnType.Boolean,
        ["datetime"] = ColumnType.DateTime,
        ["lookup"] = ColumnType.Lookup,
        ["customer"] = ColumnType.Customer,
        ["owner"] = ColumnType.Owner,
        ["picklist"] = ColumnType.Picklist,
        ["multiselectpicklist"] = ColumnType.MultiSelectPicklist,
        ["state"] = ColumnType.State,
        ["status"] = ColumnType.Status,
        ["primarykey"] = ColumnType.UniqueIdentifier,
        ["uniqueidentifier"] = ColumnType.UniqueIdentifier,
        ["image"] = ColumnType.Image,
        ["file"] = ColumnType.File,
        ["partylist"] = ColumnType.PartyList,
        ["managedproperty"] = ColumnType.ManagedProperty,
        ["entityname"] = ColumnType.EntityName,
        ["virtual"] = ColumnType.Virtual,
    };

    // Lookups every table has and whose relationships an export may leave out.
    private static readonly Dictionary<string, string[]> SystemTargets = new(StringComparer.OrdinalIgnoreCase)
    {
        ["createdby"] = ["systemuser"],
        ["createdonbehalfby"] = ["systemuser"],
        ["modifiedby"] = ["systemuser"],
        ["modifiedonbehalfby"] = ["systemuser"],
        ["owninguser"] = ["systemuser"],
        ["owningteam"] = ["team"],
        ["owningbusinessunit"] = ["businessunit"],
        ["organizationid"] = ["organization"],
        ["transactioncurrencyid"] = ["transactioncurrency"],
    };

    private static readonly string[] DerivedSuffixes = ["name", "yominame", "type"];

    /// <summary>The logical name.</summary>
    public static string LogicalName(XElement attribute) =>
        (attribute.Text("LogicalName") is { Length: > 0 } name ? name : attribute.Text("Name") is { Length: > 0 } older ? older : attribute.Attr("PhysicalName"))?.ToLowerInvariant()
        ?? throw new SolutionImportException("customizations.xml: an attribute has no LogicalName.");

    /// <summary>True for the table's primary key.</summary>
    public static bool IsPrimaryKey(XElement attribute) => string.Equals(attribute.Text("Type"), "primarykey", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the table's primary name.</summary>
    public static bool IsPrimaryName(XElement attribute) =>
        attribute.Text("DisplayMask")?.Split('|').Any(m => m.Trim().Equals("PrimaryName", StringComparison.OrdinalIgnoreCase)) ?? false;

    /// <summary>The columns that exports up to version 8 list beside a lookup and that are no columns of their own: the name, the name's reading and the kind of the row it points to.</summary>
    public static IReadOnlySet<string> Derived(IReadOnlyCollection<XElement> attributes)
    {
        var names = attributes.Where(a => Types.GetValueOrDefault(a.Text("Type") ?? "") is ColumnType.Lookup or ColumnType.Owner or ColumnType.Customer)
            .SelectMany(a => DerivedSuffixes.Select(suffix => LogicalName(a) + suffix)).ToHashSet(StringComparer.Ordinal);
        return attributes.Where(a => a.Flag("IsCustomField") == false).Select(LogicalName).Where(names.Contains).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Reads a column; null when its type isn't known here.</summary>
    /// <param name="attribute">The element.</param>
    /// <param name="targets">What the solution's relationships let the column point to.</param>
    /// <param name="catalog">Where global choices are looked up.</param>
    public static ColumnDefinition? Read(XElement attribute, IReadOnlyCollection<string> targets, MetadataCatalog catalog)
    {
        if (!Types.TryGetValue(attribute.Text("Type") ?? "", out var type)) return null;
        var name = LogicalName(attribute);
        var globalChoice = attribute.Text("OptionSetName") is { Length: > 0 } choice ? choice : null;
        return new ColumnDefinition
        {
            LogicalName = name,
            SchemaName = attribute.Attr("PhysicalName") ?? name,
            Type = type,
            DisplayNames = Labels.Read(attribute.Child("displaynames")),
            Descriptions = Labels.Read(attribute.Child("Descriptions")),
            MaxLength = type is ColumnType.String or ColumnType.Memo ? Whole(attribute, "MaxLength") : null,
            MaxSizeInKB = type is ColumnType.File or ColumnType.Image ? Whole(attribute, "MaxSizeInKB") : null,
            MinValue = IsNumber(type) ? Number(attribute, "MinValue") : null,
            MaxValue = IsNumber(type) ? Number(attribute, "MaxValue") : null,
            Precision = type is ColumnType.Decimal or ColumnType.Double or ColumnType.Money ? Whole(attribute, "Accuracy") : null,
            PrecisionSource = type == ColumnType.Money ? Whole(attribute, "AccuracySource") : null,
            DateOnly = type == ColumnType.DateTime && string.Equals(attribute.Text("Format"), "date", StringComparison.OrdinalIgnoreCase),
            Targets = Targets(type, name, targets),
            Options = Options(attribute, globalChoice, catalog),
            GlobalChoice = globalChoice,
            DefaultValue = type is ColumnType.Picklist or ColumnType.Boolean or ColumnType.Status ? DefaultValue(attribute) : null,
            SystemRequired = string.Equals(attribute.Text("RequiredLevel"), "systemrequired", StringComparison.OrdinalIgnoreCase),
            RequiredLevel = Level(attribute),
            Format = type is (ColumnType.String or ColumnType.Memo or ColumnType.Integer) && attribute.Text("Format") is { Length: > 0 } format ? format : null,
            DateTimeBehavior = attribute.Text("Behavior") switch { "2" => "DateOnly", "3" => "TimeZoneIndependent", _ => "UserLocal" },
            ValidForCreate = IsValid(attribute, "ValidForCreateApi"),
            // Exports from before Update could change state and owner (8.0) say that it can't.
            ValidForUpdate = type is ColumnType.State or ColumnType.Owner || IsValid(attribute, "ValidForUpdateApi"),
            ValidForRead = IsValid(attribute, "ValidForReadApi"),
            ExternalName = attribute.Text("ExternalName") is { Length: > 0 } external ? external : null,
            IsDataSourceSecret = attribute.Flag("IsDataSourceSecret") ?? false,
            IsSecured = attribute.Flag("IsSecured") ?? false,
            IsAuditEnabled = attribute.Flag("IsAuditEnabled") ?? true,
            AutoNumberFormat = attribute.Text("AutoNumberFormat") is { Length: > 0 } pattern ? pattern : null,
            SourceType = Whole(attribute, "SourceType") is >= 0 and <= 3 and var source ? (ColumnSourceType)source : ColumnSourceType.Simple,
            IntroducedVersion = attribute.Text("IntroducedVersion"),
            IsCustom = attribute.Flag("IsCustomField") ?? true,
            Restrictions = Restrictions.Read(attribute),
        };
    }

    // Exports up to version 8 leave out what is 0; what says nothing at all is made by hand, for everything.
    private static bool IsValid(XElement attribute, string name) =>
        attribute.Flag(name) ?? !attribute.Elements().Any(e => e.Name.LocalName is "ValidForCreateApi" or "ValidForUpdateApi" or "ValidForReadApi");

    private static AttributeRequiredLevel Level(XElement attribute) => attribute.Text("RequiredLevel")?.ToLowerInvariant() switch
    {
        "systemrequired" => AttributeRequiredLevel.SystemRequired,
        "required" or "applicationrequired" => AttributeRequiredLevel.ApplicationRequired,
        "recommended" => AttributeRequiredLevel.Recommended,
        _ => AttributeRequiredLevel.None,
    };

    private static string[] Targets(ColumnType type, string name, IReadOnlyCollection<string> targets) => type switch
    {
        ColumnType.Customer => ["account", "contact"],
        ColumnType.Owner => ["systemuser", "team"],
        ColumnType.Lookup when SystemTargets.TryGetValue(name, out var known) => known,
        ColumnType.Lookup or ColumnType.PartyList => [.. targets.Distinct(StringComparer.OrdinalIgnoreCase)],
        _ => [],
    };

    private static IReadOnlyList<OptionDefinition> Options(XElement attribute, string? globalChoice, MetadataCatalog catalog)
    {
        if (attribute.Child("optionset") is { } local) return OptionReader.Read(local);
        if (globalChoice is null) return [];
        if (catalog.TryGetChoice(globalChoice, out var choice)) return choice.Options;
        // A system column's choice is the platform's own (activitytypecode of an activity table, …); without it the column takes any value.
        return attribute.Flag("IsCustomField") == false
            ? []
            : throw new SolutionImportException($"The column {LogicalName(attribute)} uses the global choice {globalChoice}, which is neither in the zip nor in the organisation.");
    }

    // -1 stands for no default; no option has that value.
    private static decimal? DefaultValue(XElement attribute) => Number(attribute, "AppDefaultValue") is { } value and not -1 ? value : null;

    private static bool IsNumber(ColumnType type) => type is ColumnType.Integer or ColumnType.BigInt or ColumnType.Decimal or ColumnType.Double or ColumnType.Money;

    private static int? Whole(XElement attribute, string name) =>
        int.TryParse(attribute.Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static decimal? Number(XElement attribute, string name) =>
        decimal.TryParse(attribute.Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
