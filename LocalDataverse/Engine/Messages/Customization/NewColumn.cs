using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Building;
using LocalDataverse.Engine.Solutions.Tables;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>Makes new columns, with those that come along with them.</summary>
internal static class NewColumn
{
    /// <summary>Makes a column of a table that has others.</summary>
    public static ColumnDefinition Make(DefinitionChange change, AttributeMetadata attribute, IEnumerable<ColumnDefinition> others)
    {
        var name = change.Name(attribute.SchemaName, "Attribute");
        CheckNew(name, others);
        return change.Columns.Create(attribute, name, change.Version);
    }

    /// <summary>Refuses a name that a column has already.</summary>
    public static void CheckNew(string name, IEnumerable<ColumnDefinition> others)
    {
        if (others.Any(c => string.Equals(c.LogicalName, name, StringComparison.OrdinalIgnoreCase)))
            throw PlatformFault.Create(PlatformErrorCodes.DuplicateAttributeSchemaName, $"An attribute with the specified name {name} already exists");
    }

    /// <summary>Makes an image column the one that stands for a row, where its definition says so.</summary>
    public static TableDefinition WithPrimaryImage(TableDefinition table, AttributeMetadata attribute, string column) =>
        attribute is ImageAttributeMetadata { IsPrimaryImage: true } ? table with { PrimaryImageColumn = column } : table;

    /// <summary>Adds a column, and what the platform adds with it: the name of a file; the id, time and address of an image; the base amount of an amount, with the currency and rate of the first one.</summary>
    public static TableDefinition Complete(TableDefinition table, ColumnDefinition column, string version)
    {
        var columns = table.Columns.Values.Where(c => c.LogicalName != column.LogicalName).Append(column).ToList();
        if (column.Type == ColumnType.Money)
        {
            columns.AddRange(SystemColumns.OfAmounts().Where(c => !table.Columns.ContainsKey(c.LogicalName)).Select(c => c with { IntroducedVersion = version }));
            columns.Add(column with
            {
                LogicalName = column.LogicalName + WrittenColumns.BaseSuffix,
                SchemaName = column.SchemaName + "_Base",
                DisplayNames = column.DisplayNames.ToDictionary(n => n.Key, n => n.Value + " (Base)"),
                ValidForCreate = false,
                ValidForUpdate = false,
                DefaultValue = null,
                RequiredLevel = AttributeRequiredLevel.None,
            });
        }
        return table with { Columns = TableDefinition.Index(FileNames.Complete(columns)) };
    }
}
