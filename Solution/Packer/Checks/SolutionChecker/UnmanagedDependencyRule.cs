using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks.SolutionChecker;

/// <summary>A dependency on the unmanaged customisations of the organisation the solution was exported from is met nowhere else.</summary>
internal sealed class UnmanagedDependencyRule : IPackageCheck
{
    public const string Code = "meta-include-missingunmanageddependencies";

    // What the platform calls the layer of unmanaged customisations.
    private const string Unmanaged = "Active";

    public IEnumerable<Finding> Check(CheckContext context)
        => from required in context.Package.Manifest.MissingDependencies.Elements("Required")
           where (string?)required.Attribute("solution") == Unmanaged
           let name = (string?)required.Attribute("schemaName") ?? (string?)required.Attribute("id")
           select new Finding(Code, context.ManifestFile, $"{name} (type {(string?)required.Attribute("type")}) is needed, and only the unmanaged customisations of the exporting organisation have it. Add it to the solution.", IsWarning: true);
}
