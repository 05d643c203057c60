using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>What a table's image columns are set to: which of them stands for a row, and whether they keep images whole.</summary>
internal static class ImageElements
{
    private const string Table = "parententitylogicalname", Column = "attributelogicalname", Whole = "canstorefullimage", Primary = "primaryimageattribute";

    /// <summary>Writes what is set for columns that belong to the solution.</summary>
    public static void Write(ExportContext context, TableDefinition table, IEnumerable<ColumnDefinition> columns)
    {
        foreach (var column in columns.OrderBy(c => c.LogicalName, StringComparer.Ordinal))
        {
            if (column.LogicalName == table.PrimaryImageColumn)
                Item(context, "EntityImageConfig", new XElement(Table, table.LogicalName)).SetElementValue(Primary, column.LogicalName);
            Item(context, "AttributeImageConfig", new XElement(Column, column.LogicalName), new XElement(Table, table.LogicalName)).SetElementValue(Whole, column.CanStoreFullImage ? "1" : "0");
        }
    }

    /// <summary>The element with these texts: that of the source, or a new one.</summary>
    private static XElement Item(ExportContext context, string name, params XElement[] key)
    {
        var node = context.Node(name + "s");
        var item = node.Elements(name).FirstOrDefault(e => key.All(k => string.Equals(e.Text(k.Name.LocalName), k.Value, StringComparison.OrdinalIgnoreCase)));
        if (item is null) node.Add(item = new XElement(name, key));
        return item;
    }
}
