using System;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Metadata.Definitions;

/// <summary>Makes the definition of each kind of column, with what that kind alone has. Limits that a column doesn't tell are the SDK's.</summary>
internal sealed class AttributeKinds
{
    private const int NoDefault = -1;

    private readonly OptionSetDescriber _optionSets;

    public AttributeKinds(OptionSetDescriber optionSets) => _optionSets = optionSets;

    /// <summary>Makes the definition of a column; kinds that may be computed tell by what.</summary>
    public AttributeMetadata Create(TableDefinition table, ColumnDefinition column)
    {
        var made = Make(table, column);
        if (made.SourceType is null) return made;
        made.SourceType = (int)column.SourceType;
        return made.With(nameof(StringAttributeMetadata.FormulaDefinition), column.FormulaDefinition).With(nameof(StringAttributeMetadata.SourceTypeMask), (int?)0);
    }

    private AttributeMetadata Make(TableDefinition table, ColumnDefinition column) => column.Type switch
    {
        ColumnType.Boolean => new BooleanAttributeMetadata { OptionSet = _optionSets.OfBoolean(table, column), DefaultValue = column.DefaultValue == 1, SourceType = (int)column.SourceType, FormulaDefinition = column.FormulaDefinition },
        ColumnType.Integer => Integer(column),
        ColumnType.BigInt => new BigIntAttributeMetadata()
            .With(nameof(BigIntAttributeMetadata.MinValue), (long?)BigIntAttributeMetadata.MinSupportedValue)
            .With(nameof(BigIntAttributeMetadata.MaxValue), (long?)BigIntAttributeMetadata.MaxSupportedValue),
        ColumnType.Decimal => Decimal(column),
        ColumnType.Double => Double(column),
        ColumnType.Money => Money(table, column),
        ColumnType.String => Text(column),
        ColumnType.Memo => Memo(column),
        ColumnType.DateTime => DateAndTime(column),
        ColumnType.UniqueIdentifier => new UniqueIdentifierAttributeMetadata(),
        ColumnType.Lookup => Lookup(column, AttributeTypeCode.Lookup, AttributeTypeDisplayName.LookupType),
        ColumnType.Customer => Lookup(column, AttributeTypeCode.Customer, AttributeTypeDisplayName.CustomerType),
        ColumnType.Owner => Lookup(column, AttributeTypeCode.Owner, AttributeTypeDisplayName.OwnerType),
        ColumnType.PartyList => Lookup(column, AttributeTypeCode.PartyList, AttributeTypeDisplayName.PartyListType),
        ColumnType.Picklist => Choice(new PicklistAttributeMetadata(), table, column),
        ColumnType.MultiSelectPicklist => Choice(new MultiSelectPicklistAttributeMetadata(), table, column),
        ColumnType.State => Choice(new StateAttributeMetadata(), table, column),
        ColumnType.Status => Choice(new StatusAttributeMetadata(), table, column),
        ColumnType.EntityName => new EntityNameAttributeMetadata(),
        ColumnType.Image => Image(table, column),
        ColumnType.File => new FileAttributeMetadata { MaxSizeInKB = column.MaxSizeInKB ?? 32768 },
        ColumnType.ManagedProperty => new ManagedPropertyAttributeMetadata()
            .With(nameof(ManagedPropertyAttributeMetadata.ManagedPropertyLogicalName), column.LogicalName)
            .With(nameof(ManagedPropertyAttributeMetadata.ValueAttributeTypeCode), AttributeTypeCode.Boolean),
        ColumnType.Virtual => new AttributeMetadata()
            .With(nameof(AttributeMetadata.AttributeType), (AttributeTypeCode?)AttributeTypeCode.Virtual)
            .With(nameof(AttributeMetadata.AttributeTypeName), AttributeTypeDisplayName.VirtualType),
        _ => throw new NotSupportedException($"The column {table.LogicalName}.{column.LogicalName} has the type {column.Type}, which has no definition."),
    };

    private static IntegerAttributeMetadata Integer(ColumnDefinition column) => new()
    {
        Format = Format(column, IntegerFormat.None),
        MinValue = (int?)column.MinValue ?? IntegerAttributeMetadata.MinSupportedValue,
        MaxValue = (int?)column.MaxValue ?? IntegerAttributeMetadata.MaxSupportedValue,
        SourceType = (int)column.SourceType,
        FormulaDefinition = column.FormulaDefinition,
    };

    private static DecimalAttributeMetadata Decimal(ColumnDefinition column) => new()
    {
        MinValue = column.MinValue ?? (decimal)DecimalAttributeMetadata.MinSupportedValue,
        MaxValue = column.MaxValue ?? (decimal)DecimalAttributeMetadata.MaxSupportedValue,
        Precision = column.Precision ?? 2,
        ImeMode = ImeMode.Auto,
        SourceType = (int)column.SourceType,
        FormulaDefinition = column.FormulaDefinition,
    };

    private static DoubleAttributeMetadata Double(ColumnDefinition column) => new()
    {
        MinValue = (double?)column.MinValue ?? DoubleAttributeMetadata.MinSupportedValue,
        MaxValue = (double?)column.MaxValue ?? DoubleAttributeMetadata.MaxSupportedValue,
        Precision = column.Precision ?? 2,
        ImeMode = ImeMode.Auto,
        SourceType = (int)column.SourceType,
        FormulaDefinition = column.FormulaDefinition,
    };

    private static MoneyAttributeMetadata Money(TableDefinition table, ColumnDefinition column)
    {
        const string BaseSuffix = "_base";
        var of = column.LogicalName.EndsWith(BaseSuffix, StringComparison.Ordinal) && table.TryGetColumn(column.LogicalName[..^BaseSuffix.Length], out var amount) ? amount.LogicalName : null;
        return new MoneyAttributeMetadata
        {
            MinValue = (double?)column.MinValue ?? MoneyAttributeMetadata.MinSupportedValue,
            MaxValue = (double?)column.MaxValue ?? MoneyAttributeMetadata.MaxSupportedValue,
            Precision = column.Precision ?? 2,
            PrecisionSource = AmountPrecision.SourceOf(column),
            CalculationOf = of,
            ImeMode = ImeMode.Auto,
            SourceType = (int)column.SourceType,
            FormulaDefinition = column.FormulaDefinition,
        }.With(nameof(MoneyAttributeMetadata.IsBaseCurrency), (bool?)(of is not null));
    }

    private static StringAttributeMetadata Text(ColumnDefinition column)
    {
        var format = Format(column, StringFormat.Text);
        var length = column.MaxLength ?? StringAttributeMetadata.MaxSupportedLength;
        return new StringAttributeMetadata { MaxLength = length, Format = format, FormatName = format.ToString(), ImeMode = ImeMode.Auto, SourceType = (int)column.SourceType, FormulaDefinition = column.FormulaDefinition }
            // Two bytes a character.
            .With(nameof(StringAttributeMetadata.DatabaseLength), (int?)(length * 2))
            .With(nameof(StringAttributeMetadata.IsLocalizable), (bool?)false);
    }

    private static MemoAttributeMetadata Memo(ColumnDefinition column)
    {
        var format = Format(column, StringFormat.TextArea);
        return new MemoAttributeMetadata { MaxLength = column.MaxLength ?? MemoAttributeMetadata.MaxSupportedLength, Format = format, FormatName = format.ToString(), ImeMode = ImeMode.Auto }
            .With(nameof(MemoAttributeMetadata.IsLocalizable), (bool?)false);
    }

    private static DateTimeAttributeMetadata DateAndTime(ColumnDefinition column) => new()
    {
        Format = column.DateOnly ? DateTimeFormat.DateOnly : DateTimeFormat.DateAndTime,
        DateTimeBehavior = column.DateTimeBehavior,
        CanChangeDateTimeBehavior = ManagedProperties.Of(column.IsCustom, "canchangedatetimebehavior", column.IsCustom),
        ImeMode = ImeMode.Inactive,
        SourceType = (int)column.SourceType,
        FormulaDefinition = column.FormulaDefinition,
    };

    private static LookupAttributeMetadata Lookup(ColumnDefinition column, AttributeTypeCode type, AttributeTypeDisplayName name) =>
        new LookupAttributeMetadata(LookupFormat.None) { Targets = [.. column.Targets] }
            .With(nameof(AttributeMetadata.AttributeType), (AttributeTypeCode?)type)
            .With(nameof(AttributeMetadata.AttributeTypeName), name);

    private T Choice<T>(T made, TableDefinition table, ColumnDefinition column) where T : EnumAttributeMetadata
    {
        made.OptionSet = _optionSets.Of(table, column);
        made.DefaultFormValue = (int?)column.DefaultValue ?? NoDefault;
        if (column.Type is ColumnType.Picklist or ColumnType.MultiSelectPicklist) made.SourceType = (int)column.SourceType;
        if (made is PicklistAttributeMetadata picklist) picklist.FormulaDefinition = column.FormulaDefinition;
        return made;
    }

    private static ImageAttributeMetadata Image(TableDefinition table, ColumnDefinition column) =>
        new ImageAttributeMetadata { IsPrimaryImage = column.LogicalName == EntityDescriber.PrimaryImage(table), CanStoreFullImage = column.CanStoreFullImage, MaxSizeInKB = column.MaxSizeInKB ?? 10240 }
            .With(nameof(ImageAttributeMetadata.MaxHeight), (short?)144)
            .With(nameof(ImageAttributeMetadata.MaxWidth), (short?)144);

    private static T Format<T>(ColumnDefinition column, T usual) where T : struct, Enum => Enum.TryParse<T>(column.Format, ignoreCase: true, out var format) ? format : usual;
}
