using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Rows;

/// <summary>
/// Reads the files of the newer kinds of components (custom APIs, environment variables, catalogs, …): each element is a column, a label has its text in the attribute
/// default, a lookup holds the other row's key (SOLUTION-FORMAT 7).
/// </summary>
internal static class ComponentFile
{
    /// <summary>The text of a column; null when it isn't given or empty.</summary>
    public static string? Column(this XElement file, string name)
    {
        var element = file.Child(name);
        if (element is null) return null;
        var text = element.Attr("default") ?? (element.HasElements ? "" : element.Value.Trim());
        return text.Length == 0 ? null : text;
    }

    /// <summary>The key inside a lookup: the other row's column and value; null when the lookup is absent or empty.</summary>
    public static (string Column, string Value)? Lookup(this XElement file, string name) =>
        file.Child(name)?.Elements().FirstOrDefault() is { } key && key.Value.Trim().Length > 0 ? (key.Name.LocalName.ToLowerInvariant(), key.Value.Trim()) : null;

    /// <summary>Sets every column that the file gives and that isn't a lookup.</summary>
    /// <param name="context">Gets a row for a column that the table doesn't have here.</param>
    /// <param name="row">The row to fill.</param>
    /// <param name="file">The file's root.</param>
    /// <param name="kind">The kind, for the report.</param>
    /// <param name="name">The component's name, for the report.</param>
    /// <param name="except">Columns that the caller sets.</param>
    public static void Fill(ImportContext context, ImportRow row, XElement file, string kind, string name, params string[] except)
    {
        var skip = new HashSet<string>(except, StringComparer.OrdinalIgnoreCase);
        foreach (var element in file.Elements())
        {
            var column = element.Name.LocalName.ToLowerInvariant();
            if (skip.Contains(column)) continue;
            var label = element.Attr("default") is not null;
            if (!row.Table.TryGetColumn(column, out _)) context.Report.NotSupported(kind, $"{name}.{column}", $"The table {row.Table.LogicalName} has no such column here; its value was left out.");
            else if (label || !element.HasElements) row.Set(column, file.Column(column));
            else if (element.Elements().Any()) context.Report.NotSupported(kind, $"{name}.{column}", "References of this kind are not supported; it was left out.");
        }
    }
}
