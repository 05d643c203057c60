using System;
using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Rules;

/// <summary>Sandbox assemblies are strong-named and at most 16 MB (Learn: Build and package plug-in code).</summary>
internal sealed class AssemblyRule : IRegistrationRule
{
    public const string Code = "PACK110";

    private const long MaximumBytes = 16 * 1024 * 1024;

    public IEnumerable<Finding> Check(RegistrationSet registrations)
    {
        foreach (var assembly in registrations.Assemblies)
        {
            if (!assembly.IsStrongNamed)
                yield return new Finding(
                    Code,
                    assembly.Path,
                    $"{assembly.Name} is not strong-named. The platform refuses it: set SignAssembly and AssemblyOriginatorKeyFile.");
            if (assembly.Size > MaximumBytes)
                yield return new Finding(Code, assembly.Path, $"{assembly.Name} has {assembly.Size} bytes. The platform takes at most 16 MB.");
        }

        foreach (var twice in registrations.Assemblies.GroupBy(assembly => assembly.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return new Finding(Code, twice.Last().Path, $"{twice.Key} was given more than once.");
    }
}
