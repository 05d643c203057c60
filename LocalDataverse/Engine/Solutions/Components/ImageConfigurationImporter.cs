using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>What tables and columns say of images: the nodes EntityImageConfigs (which image column stands for a row) and AttributeImageConfigs (whether it is kept whole).</summary>
internal sealed class ImageConfigurationImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["EntityImageConfigs", "AttributeImageConfigs"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("EntityImageConfigs"))
        {
            var table = element.Text("parententitylogicalname") ?? throw new SolutionImportException("customizations.xml: an EntityImageConfig has no parententitylogicalname.");
            var column = element.Text("primaryimageattribute");
            if (!context.Metadata.TryGetTable(table, out var definition)) throw new SolutionImportException($"The image configuration of the table {table}: the table isn't here.");
            if (!string.IsNullOrEmpty(column) && !definition.TryGetColumn(column, out _)) context.Report.NotSupported("EntityImageConfig", table, $"The table has no column {column} here.");
            else context.Report.Done("EntityImageConfig", table);
            if (definition.IsCustom || definition.TryGetColumn(column ?? "", out _)) context.Session.PutTable(definition with { PrimaryImageColumn = string.IsNullOrEmpty(column) ? null : column.ToLowerInvariant() });
            context.Components.Add(ComponentTypes.EntityImageConfiguration, MetadataIds.Named("entityimageconfig", table), table);
        }
        foreach (var element in context.Items("AttributeImageConfigs"))
        {
            var name = $"{element.Text("parententitylogicalname")}.{element.Text("attributelogicalname")}";
            context.Components.Add(ComponentTypes.AttributeImageConfiguration, MetadataIds.Named("attributeimageconfig", name), name);
            if (!context.Metadata.TryGetTable(element.Text("parententitylogicalname") ?? "", out var table) || !table.TryGetColumn(element.Text("attributelogicalname") ?? "", out var column) || column.Type != ColumnType.Image)
            {
                context.Report.NotSupported("AttributeImageConfig", name, "There is no such image column here.");
                continue;
            }
            var kept = column with { CanStoreFullImage = element.Flag("canstorefullimage") ?? false };
            context.Session.PutTable(table with { Columns = TableDefinition.Index(table.Columns.Values.Select(c => c.LogicalName == kept.LogicalName ? kept : c)) });
            context.Report.Done("AttributeImageConfig", name);
        }
    }
}
