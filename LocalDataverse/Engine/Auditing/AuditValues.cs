using System;
using System.Globalization;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Auditing;

/// <summary>Values of columns as texts of audit.changedata, both ways.</summary>
internal static class AuditValues
{
    private const string Time = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>True for kinds of columns whose values can be told in a text.</summary>
    public static bool CanTell(ColumnType type) => type is ColumnType.String or ColumnType.Memo or ColumnType.Integer or ColumnType.BigInt or ColumnType.Decimal or ColumnType.Double or ColumnType.Money
        or ColumnType.Boolean or ColumnType.DateTime or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner or ColumnType.Picklist or ColumnType.MultiSelectPicklist or ColumnType.State
        or ColumnType.Status or ColumnType.UniqueIdentifier or ColumnType.EntityName;

    /// <summary>A value as a text; null for none.</summary>
    public static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        EntityReference reference => $"{reference.LogicalName},{reference.Id}",
        OptionSetValue choice => Whole(choice.Value),
        OptionSetValueCollection choices => string.Join(',', choices.Select(c => Whole(c.Value))),
        Money money => money.Value.ToString(CultureInfo.InvariantCulture),
        DateTime time => time.ToString(Time, CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        bool flag => flag ? "True" : "False",
        _ => throw new InvalidOperationException($"A value of the type {value.GetType().Name} can't be audited."),
    };

    /// <summary>The value that a text stands for.</summary>
    public static object Value(ColumnDefinition column, string text) => column.Type switch
    {
        ColumnType.Integer => int.Parse(text, CultureInfo.InvariantCulture),
        ColumnType.BigInt => long.Parse(text, CultureInfo.InvariantCulture),
        ColumnType.Decimal => decimal.Parse(text, CultureInfo.InvariantCulture),
        ColumnType.Double => double.Parse(text, CultureInfo.InvariantCulture),
        ColumnType.Money => new Money(decimal.Parse(text, CultureInfo.InvariantCulture)),
        ColumnType.Boolean => bool.Parse(text),
        ColumnType.DateTime => DateTime.ParseExact(text, Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => Reference(text),
        ColumnType.Picklist or ColumnType.State or ColumnType.Status => new OptionSetValue(int.Parse(text, CultureInfo.InvariantCulture)),
        ColumnType.MultiSelectPicklist => new OptionSetValueCollection([.. text.Split(',').Select(v => new OptionSetValue(int.Parse(v, CultureInfo.InvariantCulture)))]),
        ColumnType.UniqueIdentifier => Guid.Parse(text),
        _ => text,
    };

    /// <summary>The row that a text names.</summary>
    public static EntityReference Reference(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return new EntityReference(text[..comma], Guid.Parse(text[(comma + 1)..]));
    }

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
