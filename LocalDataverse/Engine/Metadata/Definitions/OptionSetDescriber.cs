using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Metadata.Definitions;

/// <summary>Describes choices: global ones, and those of columns.</summary>
internal sealed class OptionSetDescriber
{
    private static readonly OptionDefinition Yes = new() { Value = 1, Labels = new Dictionary<int, string> { [Languages.Base] = "Yes" } };
    private static readonly OptionDefinition No = new() { Value = 0, Labels = new Dictionary<int, string> { [Languages.Base] = "No" } };

    private readonly MetadataCatalog _catalog;
    private readonly LabelDescriber _labels;

    public OptionSetDescriber(MetadataCatalog catalog, LabelDescriber labels)
    {
        _catalog = catalog;
        _labels = labels;
    }

    /// <summary>A global choice.</summary>
    public OptionSetMetadata Global(ChoiceDefinition choice) => (OptionSetMetadata)Named(Options(choice.Options, null, choice.Name, Managed(choice)), choice);

    /// <summary>The options of a Picklist, MultiSelectPicklist, State or Status column; those of a global choice carry its name.</summary>
    public OptionSetMetadata Of(TableDefinition table, ColumnDefinition column)
    {
        if (column.GlobalChoice is { } global && _catalog.TryGetChoice(global, out var choice)) return Global(choice);
        return (OptionSetMetadata)Local(Options(column.Options, column.Type, LocalName(table, column), Managed(column)), table, column, Kind(column.Type));
    }

    /// <summary>The two options of a Boolean column.</summary>
    public BooleanOptionSetMetadata OfBoolean(TableDefinition table, ColumnDefinition column)
    {
        var name = LocalName(table, column);
        OptionMetadata Make(OptionDefinition fallback) => Option(new OptionMetadata(), column.Options.FirstOrDefault(o => o.Value == fallback.Value) ?? fallback, name, Managed(column));
        return (BooleanOptionSetMetadata)Local(new BooleanOptionSetMetadata(Make(Yes), Make(No)), table, column, OptionSetType.Boolean);
    }

    private OptionSetMetadata Options(IEnumerable<OptionDefinition> options, ColumnType? type, string name, bool isManaged)
    {
        var made = new OptionSetMetadata();
        foreach (var option in options) made.Options.Add(Option(Create(option, type), option, name, isManaged));
        return made;
    }

    private static OptionMetadata Create(OptionDefinition option, ColumnType? type) => type switch
    {
        ColumnType.Status => new StatusOptionMetadata { State = option.State, TransitionData = option.TransitionData },
        ColumnType.State => new StateOptionMetadata
        {
            DefaultStatus = option.DefaultStatus,
            InvariantName = option.Labels.TryGetValue(Languages.Base, out var label) ? label.Replace(" ", "", System.StringComparison.Ordinal) : null,
        },
        _ => new OptionMetadata(),
    };

    private OptionMetadata Option(OptionMetadata made, OptionDefinition option, string name, bool isManaged)
    {
        made.Value = option.Value;
        made.Label = _labels.Of(option.Labels, isManaged, "option", name, option.Value.ToString(CultureInfo.InvariantCulture));
        made.Description = LabelDescriber.Empty;
        made.ParentValues = [];
        return made.With(nameof(OptionMetadata.IsManaged), (bool?)isManaged);
    }

    private OptionSetMetadataBase Named(OptionSetMetadataBase made, ChoiceDefinition choice)
    {
        made.MetadataId = MetadataIds.Choice(choice.Name);
        made.Name = choice.Name;
        made.IsGlobal = true;
        made.IsCustomOptionSet = choice.IsCustom;
        made.OptionSetType = OptionSetType.Picklist;
        made.DisplayName = _labels.Of(choice.DisplayNames, Managed(choice), "choice", choice.Name);
        made.Description = _labels.Of(choice.Descriptions, Managed(choice), "choice", choice.Name, "description");
        return Complete(made, choice.Restrictions, Managed(choice), choice.IntroducedVersion);
    }

    private OptionSetMetadataBase Local(OptionSetMetadataBase made, TableDefinition table, ColumnDefinition column, OptionSetType type)
    {
        made.MetadataId = MetadataIds.Choice(LocalName(table, column));
        made.Name = LocalName(table, column);
        made.IsGlobal = false;
        made.IsCustomOptionSet = column.IsCustom;
        made.OptionSetType = type;
        made.DisplayName = _labels.Of(column.DisplayNames, Managed(column), "choice", made.Name);
        made.Description = _labels.Of(column.Descriptions, Managed(column), "choice", made.Name, "description");
        return Complete(made, column.Restrictions, Managed(column), column.IntroducedVersion);
    }

    private static OptionSetMetadataBase Complete(OptionSetMetadataBase made, IReadOnlyList<string> restrictions, bool isManaged, string? version)
    {
        made.IsCustomizable = ManagedProperties.Of(!restrictions.Contains("IsCustomizable"), "iscustomizable", !isManaged);
        return made.With(nameof(OptionSetMetadataBase.IsManaged), (bool?)isManaged).With(nameof(OptionSetMetadataBase.IntroducedVersion), version);
    }

    private static bool Managed(ChoiceDefinition choice) => !choice.IsCustom || choice.IsManaged;

    private static bool Managed(ColumnDefinition column) => !column.IsCustom || column.IsManaged;

    private static string LocalName(TableDefinition table, ColumnDefinition column) => $"{table.LogicalName}_{column.LogicalName}";

    private static OptionSetType Kind(ColumnType type) => type switch
    {
        ColumnType.State => OptionSetType.State,
        ColumnType.Status => OptionSetType.Status,
        _ => OptionSetType.Picklist,
    };
}
