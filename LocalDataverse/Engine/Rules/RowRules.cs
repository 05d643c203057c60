using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml;
using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Query;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rules;

/// <summary>What a row that a client gives must meet before it is written. Codes and texts are the platform's (PLATFORM-FACTS 6.1) unless marked.</summary>
internal static class RowRules
{
    /// <summary>What a number can be where its column doesn't say: MaxSupportedValue of MoneyAttributeMetadata, and of DecimalAttributeMetadata and DoubleAttributeMetadata; below zero the same.</summary>
    private const decimal LargestAmount = 922337203685477, LargestNumber = 100000000000;

    private static readonly DateTime FirstDate = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Checks every column of a row; names and values that fit are left as they are, decimals are rounded to the column's precision, times that aren't moments are taken as they are written, a choice counts once.</summary>
    public static void Check(TableDefinition table, Entity row)
    {
        List<(string Column, object Value)>? changes = null;
        foreach (var (name, value) in row.Attributes)
        {
            if (!table.TryGetColumn(name, out var column)) throw QueryFaults.NoColumn(table.LogicalName, name);
            if (value is null) continue;
            if (!Fits(column, value)) throw WrongType(table, column, value);
            Check(table, row, column, value);
            if ((Rounded(column, value) ?? AsKept(column, value) ?? AsCollection(value)) is { } kept) (changes ??= []).Add((name, kept));
        }
        foreach (var (name, value) in changes ?? []) row[name] = value;
    }

    /// <summary>Refuses a row from elsewhere with a column that the table doesn't have, or a value of another type than its column's. Values of joined tables are left alone.</summary>
    public static void CheckTypes(TableDefinition table, Entity row)
    {
        foreach (var (name, value) in row.Attributes)
        {
            if (value is AliasedValue) continue;
            if (!table.TryGetColumn(name, out var column)) throw QueryFaults.NoColumn(table.LogicalName, name);
            if (value is not null && !Fits(column, value)) throw WrongType(table, column, value);
        }
    }

    private static bool Fits(ColumnDefinition column, object value) => column.Type switch
    {
        ColumnType.Boolean => value is bool,
        ColumnType.Integer => value is int,
        ColumnType.BigInt => value is long,
        ColumnType.Decimal => value is decimal,
        ColumnType.Double => value is double,
        ColumnType.Money => value is Money,
        ColumnType.String or ColumnType.Memo or ColumnType.EntityName => value is string,
        ColumnType.DateTime => value is DateTime,
        ColumnType.UniqueIdentifier or ColumnType.File => value is Guid,
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => value is EntityReference,
        ColumnType.Picklist or ColumnType.State or ColumnType.Status => value is OptionSetValue,
        ColumnType.MultiSelectPicklist => value is OptionSetValueCollection,
        ColumnType.Image => value is byte[],
        ColumnType.ManagedProperty => value is BooleanManagedProperty,
        ColumnType.PartyList => value is EntityCollection or IEnumerable<Entity>,
        _ => false,
    };

    // What XML can't hold no text can ("Invalid characters in a field", Microsoft Learn).
    private static XmlException? InvalidCharacter(string text)
    {
        try
        {
            XmlConvert.VerifyXmlChars(text);
            return null;
        }
        catch (XmlException invalid)
        {
            return invalid;
        }
    }

    private static void Check(TableDefinition table, Entity row, ColumnDefinition column, object value)
    {
        switch (value)
        {
            case string text when column.Type is ColumnType.String or ColumnType.Memo && InvalidCharacter(text) is { } invalid:
                throw PlatformFault.Create(PlatformErrorCodes.InvalidCharactersInField, $"Invalid character in field '{column.LogicalName}': {invalid.Message}", invalid);
            case string text when column.MaxLength is { } limit && text.Length > limit:
                throw PlatformFault.Create(PlatformErrorCodes.StringLengthTooLong,
                    $"A validation error occurred. The length of the '{column.LogicalName}' attribute of the '{table.LogicalName}' entity exceeded the maximum allowed length of '{limit.ToString(CultureInfo.InvariantCulture)}'.");
            case Guid when column.Type == ColumnType.File:
                throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The file column '{column.LogicalName}' of '{table.LogicalName}' can't be set with its row: upload the file.");
            case byte[] image when column.Type == ColumnType.Image: FileColumn.CheckImage(table, column, row.Id, image); break;
            case int number: Range(table, column, number); break;
            case decimal number: Range(table, column, number); break;
            case Money money: Range(table, column, money.Value); break;
            case double number when !double.IsFinite(number) || Math.Abs(number) > (double)LargestNumber: throw OutOfRange(table, column, number);
            case double number: Range(table, column, (decimal)number); break;
            case DateTime time when time < FirstDate: throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"DateTime is less than minumum value supported by CrmDateTime. Actual value: {time.ToString(CultureInfo.InvariantCulture)}, Minimum value supported: {FirstDate.ToString(CultureInfo.InvariantCulture)}");
            case OptionSetValue option when column.Type == ColumnType.Picklist: Option(table, column, option.Value); break;
            case OptionSetValueCollection options: foreach (var option in options) Option(table, column, option.Value); break;
            case EntityReference reference when column.Targets.Count > 0 && !column.Targets.Contains(reference.LogicalName, StringComparer.OrdinalIgnoreCase):
                throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The entity '{reference.LogicalName}' is not a valid target of the lookup '{column.LogicalName}' of '{table.LogicalName}': {string.Join(", ", column.Targets)}.");
        }
    }

    private static void Option(TableDefinition table, ColumnDefinition column, int value)
    {
        // A choice whose values aren't known here takes any.
        if (column.Options.Count == 0 || column.Options.Any(o => o.Value == value)) return;
        throw PlatformFault.Create(PlatformErrorCodes.PicklistValueOutOfRange,
            $"A validation error occurred. The value {value.ToString(CultureInfo.InvariantCulture)} of '{column.LogicalName}' on record of type '{table.LogicalName}' is outside the valid range. Accepted Values: {string.Join(",", column.Options.Select(o => o.Value.ToString(CultureInfo.InvariantCulture)))}");
    }

    private static void Range(TableDefinition table, ColumnDefinition column, decimal value)
    {
        var limit = column.Type switch { ColumnType.Money => LargestAmount, ColumnType.Decimal or ColumnType.Double => LargestNumber, _ => decimal.MaxValue };
        if (value < (column.MinValue ?? -limit) || value > (column.MaxValue ?? limit)) throw OutOfRange(table, column, value);
    }

    private static object? Rounded(ColumnDefinition column, object value) => (column.Precision, value) switch
    {
        ({ } places, decimal number) when decimal.Round(number, places, MidpointRounding.AwayFromZero) is var rounded && rounded != number => rounded,
        ({ } places, Money money) when AmountPrecision.SourceOf(column) == AmountPrecision.Column && decimal.Round(money.Value, places, MidpointRounding.AwayFromZero) is var rounded && rounded != money.Value => new Money(rounded),
        _ => null,
    };

    /// <summary>A column of days has no times, and neither it nor one without a time zone is moved into another zone ("Behavior and format of the date and time column", Microsoft Learn).</summary>
    private static object? AsKept(ColumnDefinition column, object value) => (column.DateTimeBehavior, value) switch
    {
        ("DateOnly", DateTime { TimeOfDay.Ticks: not 0 } or DateTime { Kind: DateTimeKind.Local }) => DateTime.SpecifyKind(((DateTime)value).Date, DateTimeKind.Utc),
        (_, OptionSetValueCollection options) when options.DistinctBy(o => o.Value).Count() < options.Count => new OptionSetValueCollection(options.DistinctBy(o => o.Value).ToList()),
        ("TimeZoneIndependent", DateTime { Kind: DateTimeKind.Local } time) => DateTime.SpecifyKind(time, DateTimeKind.Utc),
        _ => null,
    };

    /// <summary>Plug-ins write the parties of an activity as an array of rows, too.</summary>
    private static EntityCollection? AsCollection(object value) => value is IEnumerable<Entity> parties ? new EntityCollection(parties.ToList()) : null;

    private static System.ServiceModel.FaultException<OrganizationServiceFault> OutOfRange(TableDefinition table, ColumnDefinition column, IFormattable value) => PlatformFault.Create(PlatformErrorCodes.ValueOutOfRange,
        $"A validation error occurred. The value of '{column.LogicalName}' on record of type '{table.LogicalName}' is outside the valid range: {value.ToString(null, CultureInfo.InvariantCulture)}.");

    private static System.ServiceModel.FaultException<OrganizationServiceFault> WrongType(TableDefinition table, ColumnDefinition column, object value) => PlatformFault.Create(PlatformErrorCodes.InvalidArgument,
        $"Incorrect attribute value type {value.GetType()} for the attribute '{column.LogicalName}' of '{table.LogicalName}', which is of type {column.Type}.");
}
