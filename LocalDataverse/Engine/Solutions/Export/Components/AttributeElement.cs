using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Writes a column that was made here, in the order of real exports.</summary>
internal static class AttributeElement
{
    private static readonly Dictionary<ColumnType, string> Types = new()
    {
        [ColumnType.String] = "nvarchar",
        [ColumnType.Memo] = "ntext",
        [ColumnType.Integer] = "int",
        [ColumnType.BigInt] = "bigint",
        [ColumnType.Decimal] = "decimal",
        [ColumnType.Double] = "float",
        [ColumnType.Money] = "money",
        [ColumnType.Boolean] = "bit",
        [ColumnType.DateTime] = "datetime",
        [ColumnType.Lookup] = "lookup",
        [ColumnType.Customer] = "customer",
        [ColumnType.Owner] = "owner",
        [ColumnType.Picklist] = "picklist",
        [ColumnType.MultiSelectPicklist] = "multiselectpicklist",
        [ColumnType.State] = "state",
        [ColumnType.Status] = "status",
        [ColumnType.UniqueIdentifier] = "uniqueidentifier",
        [ColumnType.Image] = "image",
        [ColumnType.File] = "file",
        [ColumnType.PartyList] = "partylist",
        [ColumnType.ManagedProperty] = "managedproperty",
        [ColumnType.EntityName] = "entityname",
        [ColumnType.Virtual] = "virtual",
    };

    /// <summary>Makes the element.</summary>
    public static XElement Of(TableDefinition table, ColumnDefinition column)
    {
        var element = new XElement(
            "attribute",
            new XAttribute("PhysicalName", column.SchemaName),
            new XElement("Type", column.LogicalName == table.PrimaryIdColumn ? "primarykey" : Types[column.Type]),
            new XElement("Name", column.LogicalName),
            new XElement("LogicalName", column.LogicalName),
            new XElement("RequiredLevel", Level(column)),
            new XElement("DisplayMask", column.LogicalName == table.PrimaryNameColumn ? "PrimaryName|ValidForAdvancedFind|ValidForForm|ValidForGrid" : "ValidForAdvancedFind|ValidForForm|ValidForGrid"),
            new XElement("ImeMode", "auto"),
            new XElement("ValidForUpdateApi", Flag(column.ValidForUpdate)),
            new XElement("ValidForReadApi", Flag(column.ValidForRead)),
            new XElement("ValidForCreateApi", Flag(column.ValidForCreate)),
            new XElement("IsCustomField", Flag(column.IsCustom)),
            new XElement("IsAuditEnabled", Flag(column.IsAuditEnabled)),
            new XElement("IsSecured", Flag(column.IsSecured)),
            new XElement("IntroducedVersion", column.IntroducedVersion ?? "1.0"),
            new XElement("IsCustomizable", Flag(!column.Restrictions.Contains("IsCustomizable"))));
        if (column.ExternalName is { } external) element.Add(new XElement("ExternalName", external));
        if (column.IsDataSourceSecret) element.Add(new XElement("IsDataSourceSecret", "1"));
        if (column.AutoNumberFormat is { } format) element.Add(new XElement("AutoNumberFormat", format));
        if (column.DefaultValue is { } value) element.Add(new XElement("AppDefaultValue", RowElements.Text(value)));
        if (column.Type == ColumnType.DateTime) element.Add(new XElement("Format", column.DateOnly ? "date" : "datetime"), new XElement("Behavior", column.DateTimeBehavior switch { "DateOnly" => "2", "TimeZoneIndependent" => "3", _ => "1" }));
        else if (column.Format is { } kind) element.Add(new XElement("Format", kind.ToLowerInvariant()));
        if (column.MaxLength is { } length) element.Add(new XElement("MaxLength", length));
        if (column.MaxSizeInKB is { } size) element.Add(new XElement("MaxSizeInKB", size));
        if (column.MinValue is { } min) element.Add(new XElement("MinValue", RowElements.Text(min)));
        if (column.MaxValue is { } max) element.Add(new XElement("MaxValue", RowElements.Text(max)));
        if (column.Precision is { } precision) element.Add(new XElement("Accuracy", precision));
        if (column.Type == ColumnType.Money) element.Add(new XElement("AccuracySource", AmountPrecision.SourceOf(column)));
        if (column.GlobalChoice is { } choice) element.Add(new XElement("OptionSetName", choice));
        else if (column.Options.Count > 0) element.Add(Options(table, column));
        element.Add(LabelElements.Of("displaynames", "displayname", column.DisplayNames), LabelElements.Of("Descriptions", "Description", column.Descriptions));
        return element;
    }

    private static string Level(ColumnDefinition column) => column.SystemRequired ? "systemrequired" : column.RequiredLevel switch
    {
        AttributeRequiredLevel.ApplicationRequired => "required",
        AttributeRequiredLevel.Recommended => "recommended",
        _ => "none",
    };

    private static XElement Options(TableDefinition table, ColumnDefinition column)
    {
        var list = new XElement(column.Type switch { ColumnType.State => "states", ColumnType.Status => "statuses", _ => "options" });
        ChoiceExporter.Write(list, column.Options);
        return new XElement("optionset", new XAttribute("Name", $"{table.LogicalName}_{column.LogicalName}"), new XElement("IsGlobal", "0"), list);
    }

    private static string Flag(bool value) => value ? "1" : "0";
}
