using System.Collections.Generic;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>One thing the platform's import expects of a package.</summary>
internal interface IPackageCheck
{
    IEnumerable<Finding> Check(CheckContext context);
}
