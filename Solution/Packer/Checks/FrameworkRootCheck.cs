using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>
/// Component-framework tables have type numbers of their own in every organisation, and no export lists them among the root components.
/// </summary>
internal sealed class FrameworkRootCheck : IPackageCheck
{
    public const string Code = "PACK317";

    // Environment variable definition and value, the two with a fixed number.
    private static readonly int[] Fixed = [380, 381];

    // The highest number of the componenttype choice; what lies above belongs to an organisation.
    private const int LastFixedType = 432;

    public IEnumerable<Finding> Check(CheckContext context)
        => from component in context.Package.Manifest.RootComponents.Elements("RootComponent")
           let type = (string?)component.Attribute("type")
           where !int.TryParse(type, CultureInfo.InvariantCulture, out var number) || Fixed.Contains(number) || number > LastFixedType
           select new Finding(Code, context.ManifestFile, $"RootComponents lists a component of type {type}. Component-framework kinds are never listed; remove it.");
}
