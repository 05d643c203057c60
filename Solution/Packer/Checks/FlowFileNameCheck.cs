using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>The file of a cloud flow is called as SolutionPackager calls it: the letters and digits of the name, at most 50, and the id in capitals. Another name is imported too; the next unpack renames the file.</summary>
internal sealed partial class FlowFileNameCheck : IPackageCheck
{
    public const string Code = "PACK326";

    private const int NameLength = 50;

    public IEnumerable<Finding> Check(CheckContext context)
        => from workflow in context.Package.Components("Workflows")
           let file = workflow.Element.Element("JsonFileName")?.Value
           let expected = Expected((string?)workflow.Element.Attribute("Name"), (string?)workflow.Element.Attribute("WorkflowId"))
           where file is not null && expected is not null && file != expected
           select new Finding(Code, workflow.File, $"JsonFileName is {file}; the flow's name and id make it {expected}.", IsWarning: true);

    private static string? Expected(string? name, string? id)
    {
        if (name is null || !Guid.TryParse(id, out var guid))
            return null;
        var letters = NotInFileNames().Replace(name, string.Empty);
        return $"/Workflows/{letters[..Math.Min(letters.Length, NameLength)]}-{guid.ToString("D").ToUpperInvariant()}.json";
    }

    [GeneratedRegex("[^A-Za-z0-9_-]")]
    private static partial Regex NotInFileNames();
}
