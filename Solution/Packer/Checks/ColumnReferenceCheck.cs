using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Merge;

namespace SolutionPacker.Checks;

/// <summary>Forms, views and charts of a table that is wholly in the package name columns that it has.</summary>
internal sealed class ColumnReferenceCheck : IPackageCheck
{
    public const string Code = "PACK340";

    // What the platform derives from a column has no definition in a package.
    private static readonly string[] Derived = ["name", "yominame", "type", "_url", "_name", "_timestamp", "_base"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var whole = context.WholeTables();
        foreach (var (entity, _) in context.Package.Components("Entities"))
        {
            var table = entity.Element("Name")?.Value ?? string.Empty;
            var columns = entity.Elements("EntityInfo").Elements("entity").Elements("attributes").Elements("attribute")
                .Select(column => column.Element("LogicalName")?.Value ?? (string?)column.Attribute("PhysicalName"))
                .OfType<string>()
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (columns.Count == 0 || !whole.Contains(table) || entity.Descendants("IsActivity").Any(activity => activity.Value == "1"))
                continue;
            foreach (var (file, column) in References(entity, table).Where(reference => !Has(columns, reference.Column)).Distinct())
                yield return new Finding(Code, file, $"The table {table} has no column {column}.");
        }
    }

    private static IEnumerable<(string File, string Column)> References(XElement entity, string table) => entity.Descendants("systemform").Descendants("control").Attributes("datafieldname")
        .Concat(entity.Descendants("savedquery").SelectMany(Cells))
        .Concat(entity.Descendants("fetch").Elements("entity").Where(root => string.Equals((string?)root.Attribute("name"), table, StringComparison.OrdinalIgnoreCase)).SelectMany(Fetched))
        .Where(name => name.Value.Length > 0 && !name.Value.Contains('.', StringComparison.Ordinal))
        .Select(name => (SourceFile.Of(name.Parent!), name.Value));

    // A cell may also show what the query gives another name.
    private static IEnumerable<XAttribute> Cells(XElement view)
    {
        var aliases = view.Descendants("attribute").Attributes("alias").Select(alias => alias.Value).ToHashSet(StringComparer.Ordinal);
        return view.Descendants("layoutxml").Descendants("cell").Attributes("name").Where(name => !aliases.Contains(name.Value));
    }

    // Attributes, orders and conditions of the table itself, not of those linked to it.
    private static IEnumerable<XAttribute> Fetched(XElement root) => root.Descendants()
        .Where(element => !element.AncestorsAndSelf("link-entity").Any() && element.Attribute("entityname") is null)
        .Select(element => element.Name.LocalName == "attribute" ? element.Attribute("name") : element.Attribute("attribute"))
        .OfType<XAttribute>();

    private static bool Has(HashSet<string> columns, string name) => columns.Contains(name)
        || string.Equals(name, "versionnumber", StringComparison.OrdinalIgnoreCase)
        || Derived.Any(suffix => name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) && columns.Contains(name[..^suffix.Length]));
}
