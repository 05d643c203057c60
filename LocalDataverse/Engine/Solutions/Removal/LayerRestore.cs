using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Tables;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Solutions.Removal;

/// <summary>
/// Takes what a solution changed out of tables, columns and choices that stay: labels and options. They are then as the platform made them, and the solutions that
/// stay are put on top again.
/// </summary>
internal static class LayerRestore
{
    /// <summary>Undoes the changes that the solution's customizations.xml made.</summary>
    public static void Run(IDataSession session, XElement customizations)
    {
        foreach (var element in customizations.Child("optionsets")?.Elements() ?? [])
        {
            if (element.Attr("Name") is not { } name || !session.Metadata.TryGetChoice(name, out var choice)) continue;
            var options = Without(choice.Options, element, []);
            session.PutChoice(choice with { Options = options });
            foreach (var table in session.Metadata.Tables.Where(t => t.Columns.Values.Any(c => Uses(c, name))).ToList()) Change(session, table, c => Uses(c, name) ? c with { Options = options } : c);
        }
        foreach (var element in customizations.Child("Entities")?.Elements() ?? [])
        {
            if (TableReader.Info(element) is not { HasElements: true } info || !session.Metadata.TryGetTable(TableReader.LogicalName(element), out var table)) continue;
            var attributes = (info.Child("attributes")?.Elements() ?? []).ToDictionary(ColumnReader.LogicalName, StringComparer.OrdinalIgnoreCase);
            var original = BaseLayer.TryGetTable(table.LogicalName, out var found) ? found : null;
            if (original is not null) table = table with { DisplayNames = original.DisplayNames, DisplayCollectionNames = original.DisplayCollectionNames, Descriptions = original.Descriptions, ChangeTrackingEnabled = original.ChangeTrackingEnabled, IsAuditEnabled = original.IsAuditEnabled, PrimaryImageColumn = original.PrimaryImageColumn };
            Change(session, table, c => attributes.TryGetValue(c.LogicalName, out var attribute) ? Restore(c, attribute, original) : c);
        }
    }

    private static ColumnDefinition Restore(ColumnDefinition column, XElement attribute, TableDefinition? original)
    {
        ColumnDefinition? before = null;
        original?.TryGetColumn(column.LogicalName, out before);
        if (attribute.Child("optionset") is { } options) column = column with { Options = Without(column.Options, options, before?.Options ?? []) };
        return before is null ? column : column with { DisplayNames = before.DisplayNames, Descriptions = before.Descriptions };
    }

    // Options that the platform has stay; options that a person added were never the solution's.
    private static IReadOnlyList<OptionDefinition> Without(IReadOnlyList<OptionDefinition> options, XElement optionSet, IReadOnlyList<OptionDefinition> original)
    {
        var gone = OptionReader.Read(optionSet).Select(o => o.Value).ToHashSet();
        return OptionReader.Merge([.. options.Where(o => !gone.Contains(o.Value))], original);
    }

    private static bool Uses(ColumnDefinition column, string choice) => string.Equals(column.GlobalChoice, choice, StringComparison.OrdinalIgnoreCase);

    private static void Change(IDataSession session, TableDefinition table, Func<ColumnDefinition, ColumnDefinition> change) =>
        session.PutTable(table with { Columns = TableDefinition.Index(table.Columns.Values.Select(change)) });
}
