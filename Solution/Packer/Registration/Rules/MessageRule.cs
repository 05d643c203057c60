using System;
using System.Collections.Generic;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Rules;

/// <summary>A step's message is a platform message whose id is known, or a custom API of this solution.</summary>
internal sealed class MessageRule : IRegistrationRule
{
    public const string Code = "PACK112";

    public IEnumerable<Finding> Check(RegistrationSet registrations)
    {
        foreach (var (assembly, type, step) in registrations.Steps)
        {
            if (string.Equals(step.Message, "Execute", StringComparison.OrdinalIgnoreCase))
                yield return new Finding(Code, assembly.Path, $"{type.FullName}: steps on the Execute message are not allowed.");
            else if (SdkMessages.Find(step.Message) is null && !registrations.IsCustomMessage(step.Message))
            {
                yield return new Finding(
                    Code,
                    assembly.Path,
                    $"{type.FullName}: the message '{step.Message}' is neither a platform message with a known id (Registration/sdkmessages.tsv) nor a custom API of this solution.");
            }
        }
    }
}
