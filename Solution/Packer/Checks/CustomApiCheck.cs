using System;
using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>Custom API files are named as what they define, and response properties have no isoptional (its presence fails the import).</summary>
internal sealed class CustomApiCheck : IPackageCheck
{
    public const string Code = "PACK318";

    private static readonly string[] Files = ["customapi.xml", "customapirequestparameter.xml", "customapiresponseproperty.xml"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var entry in context.Package.Entries.Where(entry => entry.Name.StartsWith("customapis/", StringComparison.OrdinalIgnoreCase)))
        {
            var parts = entry.Name.Split('/');
            if (!Files.Contains(parts[^1], StringComparer.OrdinalIgnoreCase))
                continue;
            var root = CheckContext.Load(entry);
            if (!string.Equals((string?)root.Attribute("uniquename"), parts[^2], StringComparison.Ordinal))
                yield return new Finding(
                    Code,
                    entry.SourceFile,
                    $"The unique name '{(string?)root.Attribute("uniquename")}' is not the folder's name '{parts[^2]}'.");
            if (root.Name.LocalName == "customapiresponseproperty" && root.Element("isoptional") is not null)
                yield return new Finding(Code, entry.SourceFile, "A response property has an isoptional element; the import fails on it. Remove it.");
            if (parts.Length > 3 && context.Package.Entry($"{parts[0]}/{parts[1]}/customapi.xml") is null)
                yield return new Finding(Code, entry.SourceFile, $"There is no customapis/{parts[1]}/customapi.xml to belong to.");
        }
    }
}
