using System;
using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Merge;

namespace SolutionPacker.Checks;

/// <summary>No two things of one kind in one place share the name they are found by.</summary>
internal sealed class UniqueNameCheck : IPackageCheck
{
    public const string Code = "PACK330";

    // A form's cells are left out: a public form template has doubled ids of cells (solution-examples), so a double is no sure sign (assumed).
    private static readonly (string Element, string Name, string Within)[] Kinds =
    [
        ("optionset", "Name", "optionsets"),
        ("EntityRelationship", "Name", "EntityRelationships"),
        ("connectionreference", "connectionreferencelogicalname", "connectionreferences"),
        ("tab", "id", "form"),
        ("section", "id", "form"),
        ("Area", "Id", "SiteMap"),
        // The platform's own site map had one SubArea in several areas, so these count within their parent only (assumed).
        ("Group", "Id", "Area"),
        ("SubArea", "Id", "Group"),
    ];

    public IEnumerable<Finding> Check(CheckContext context)
        => from kind in Kinds
           from within in context.Package.Customizations.Descendants(kind.Within)
           from same in within.Descendants(kind.Element)
               .Where(element => !string.IsNullOrEmpty((string?)element.Attribute(kind.Name)))
               .GroupBy(element => (string)element.Attribute(kind.Name)!, StringComparer.OrdinalIgnoreCase)
           where same.Count() > 1
           let files = same.Select(SourceFile.Of).ToList()
           select new Finding(Code, files[^1], $"The {kind.Element} {same.Key} is there {same.Count()} times in one {kind.Within}; another is in {files[0]}.");
}
