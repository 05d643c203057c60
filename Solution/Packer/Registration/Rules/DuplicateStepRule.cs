using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Rules;

/// <summary>The same class twice on the same message, table, stage and mode would run twice (checker rule meta-remove-dup-reg).</summary>
internal sealed class DuplicateStepRule : IRegistrationRule
{
    public const string Code = "PACK114";

    public IEnumerable<Finding> Check(RegistrationSet registrations)
        => registrations.Steps
            .GroupBy(entry => (entry.Type.FullName, entry.Step.Message, entry.Step.Table, entry.Step.Stage, entry.Step.Mode))
            .Where(group => group.Count() > 1)
            .Select(group => new Finding(Code, group.First().Assembly.Path, $"{group.Key.FullName}: {group.First().Step.Title} is registered {group.Count()} times."));
}
