using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Definitions;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>The options that a request names: those of the global choice OptionSetName, or of the column AttributeLogicalName of EntityLogicalName.</summary>
internal sealed class OptionList
{
    private readonly OperationContext _operation;
    private readonly ChoiceDefinition? _choice;
    private readonly TableDefinition? _table;

    private OptionList(OperationContext operation, ChoiceDefinition choice) => (_operation, _choice, Options) = (operation, choice, choice.Options);

    private OptionList(OperationContext operation, TableDefinition table, ColumnDefinition column) => (_operation, _table, Column, Options) = (operation, table, column, OptionsOf(column));

    /// <summary>The options, in their order.</summary>
    public IReadOnlyList<OptionDefinition> Options { get; }

    /// <summary>The column; null for a global choice.</summary>
    public ColumnDefinition? Column { get; }

    /// <summary>Refuses who may not change choices: over a column that uses a global one, the columns and the choices of everybody.</summary>
    public static void Authorize(OperationContext operation)
    {
        var isNamed = operation.Optional<string>("OptionSetName") is { Length: > 0 };
        if (!isNamed) DefinitionRights.Demand(operation, AccessRight.Write, DefinitionRights.Attribute);
        if (isNamed || UsesGlobal(operation)) DefinitionRights.Demand(operation, AccessRight.Write, DefinitionRights.OptionSet);
    }

    /// <summary>Finds the options.</summary>
    public static OptionList Find(OperationContext operation)
    {
        if (operation.Optional<string>("OptionSetName") is { Length: > 0 } name) return new OptionList(operation, Global(operation, name));
        var table = operation.Table(operation.Required<string>("EntityLogicalName"));
        var attribute = operation.Required<string>("AttributeLogicalName");
        if (!table.TryGetColumn(attribute, out var column)) throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"Could not find an attribute with specified name: {attribute}");
        if (column.Type is not (ColumnType.Picklist or ColumnType.MultiSelectPicklist or ColumnType.State or ColumnType.Status or ColumnType.Boolean))
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The attribute '{column.LogicalName}' of '{table.LogicalName}' has no options.");
        return column.GlobalChoice is { } global ? new OptionList(operation, Global(operation, global)) : new OptionList(operation, table, column);
    }

    /// <summary>The option that Value names.</summary>
    public OptionDefinition At(int value) => Options.FirstOrDefault(o => o.Value == value) ?? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The choice has no option with the value {value}.");

    /// <summary>Stores other options in the place of these.</summary>
    public void Store(DefinitionChange change, IReadOnlyList<OptionDefinition> options)
    {
        var (type, id) = _choice is not null ? (ComponentTypes.OptionSet, MetadataIds.Choice(_choice.Name)) : (ComponentTypes.Attribute, MetadataIds.Column(_table!.LogicalName, Column!.LogicalName));
        ManagedDefinitions.DemandChange(_operation, type, id);
        if (_choice is not null) change.Put(_choice with { Options = options });
        else change.Put(_table!, DefinitionChange.WithOptions(Column!, options));
        change.Changed((type, id));
    }

    /// <summary>Stores an option in the place of the one of its value.</summary>
    public void Store(DefinitionChange change, OptionDefinition option) => Store(change, [.. Options.Select(o => o.Value == option.Value ? option : o)]);

    private static bool UsesGlobal(OperationContext operation) => operation.Metadata.TryGetTable(operation.Optional<string>("EntityLogicalName") ?? "", out var table)
        && table.TryGetColumn(operation.Optional<string>("AttributeLogicalName") ?? "", out var column) && column.GlobalChoice is not null;

    private static ChoiceDefinition Global(OperationContext operation, string name) =>
        operation.Metadata.TryGetChoice(name, out var choice) ? choice : throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"Could not find optionset with optionset name: {name}");

    // Of a Boolean column whose labels nobody gave.
    private static IReadOnlyList<OptionDefinition> OptionsOf(ColumnDefinition column) => column.Type != ColumnType.Boolean || column.Options.Count > 0 ? column.Options :
    [
        new OptionDefinition { Value = 0, Labels = new Dictionary<int, string> { [Languages.Base] = "No" } },
        new OptionDefinition { Value = 1, Labels = new Dictionary<int, string> { [Languages.Base] = "Yes" } },
    ];
}
