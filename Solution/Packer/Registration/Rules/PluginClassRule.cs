using System.Collections.Generic;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Rules;

/// <summary>Only a public, concrete IPlugin class can carry registrations, and a custom API's main operation is one class of its own.</summary>
internal sealed class PluginClassRule : IRegistrationRule
{
    public const string Code = "PACK111";

    public IEnumerable<Finding> Check(RegistrationSet registrations)
    {
        foreach (var (assembly, type) in registrations.Types)
        {
            if (!type.IsPlugin)
                yield return new Finding(
                    Code,
                    assembly.Path,
                    $"{type.FullName} has registration attributes but is no public concrete class that implements IPlugin.");
            if (type.CustomApis.Count > 1)
                yield return new Finding(
                    Code,
                    assembly.Path,
                    $"{type.FullName} declares several custom APIs; their parameters could not be told apart. Give each its own class.");
        }
    }
}
