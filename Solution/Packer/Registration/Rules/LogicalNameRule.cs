using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Rules;

/// <summary>Tables and columns are named by logical name, which is always lower case.</summary>
internal sealed partial class LogicalNameRule : IRegistrationRule
{
    public const string Code = "PACK116";

    public IEnumerable<Finding> Check(RegistrationSet registrations)
    {
        foreach (var (assembly, type, step) in registrations.Steps)
        {
            foreach (var name in step.FilteringColumns.Append(step.Table).OfType<string>().Where(name => !LogicalName().IsMatch(name)))
                yield return new Finding(
                    Code,
                    assembly.Path,
                    $"{type.FullName}: {step.Title}: '{name}' is no logical name (lower-case letters, digits and underscores).");
            if (step.FilteringColumns.Distinct().Count() != step.FilteringColumns.Count)
                yield return new Finding(Code, assembly.Path, $"{type.FullName}: {step.Title}: a filtering column is named twice.");
        }

        foreach (var (assembly, type, step, image) in registrations.Images)
        {
            foreach (var name in image.Columns.Where(name => !LogicalName().IsMatch(name)))
                yield return new Finding(
                    Code,
                    assembly.Path,
                    $"{type.FullName}: image {image.Alias} of {step.Title}: '{name}' is no logical name (lower-case letters, digits and underscores).");
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex LogicalName();
}
