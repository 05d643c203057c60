using System.Collections.Generic;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Rules;

/// <summary>Steps run in stage 10, 20 or 40; asynchronous ones in 40 only (Learn: Register a plug-in).</summary>
internal sealed class StageRule : IRegistrationRule
{
    public const string Code = "PACK113";

    public IEnumerable<Finding> Check(RegistrationSet registrations)
    {
        foreach (var (assembly, type, step) in registrations.Steps)
        {
            if (step.Stage is not (10 or 20 or 40))
                yield return new Finding(Code, assembly.Path, $"{type.FullName}: {step.Title}: steps can be in stage 10, 20 or 40.");
            if (step.Mode is not (0 or 1))
                yield return new Finding(Code, assembly.Path, $"{type.FullName}: {step.Title}: the mode {step.Mode} does not exist.");
            if (step is { Mode: 1, Stage: not 40 })
                yield return new Finding(Code, assembly.Path, $"{type.FullName}: {step.Title}: asynchronous steps can only be in stage 40.");
            if (step is { Mode: 0, AsyncAutoDelete: true })
                yield return new Finding(Code, assembly.Path, $"{type.FullName}: {step.Title}: AsyncAutoDelete means nothing on a synchronous step.");
        }
    }
}
