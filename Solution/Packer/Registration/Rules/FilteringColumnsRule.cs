using System.Collections.Generic;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Rules;

/// <summary>Steps on Update name the columns they care about, others cannot (Learn: Include filtering attributes; checker rule meta-avoid-reg-no-attribute).</summary>
internal sealed class FilteringColumnsRule : IRegistrationRule
{
    public const string Code = "PACK115";

    public IEnumerable<Finding> Check(RegistrationSet registrations)
    {
        foreach (var (assembly, type, step) in registrations.Steps)
        {
            if (step is { Message: "Update", FilteringColumns.Count: 0 })
                yield return new Finding(Code, assembly.Path, $"{type.FullName}: {step.Title} has no filtering columns and would run on every update.");
            if (step is { Message: not "Update", FilteringColumns.Count: > 0 })
                yield return new Finding(Code, assembly.Path, $"{type.FullName}: {step.Title}: only steps on Update can have filtering columns.");
        }
    }
}
