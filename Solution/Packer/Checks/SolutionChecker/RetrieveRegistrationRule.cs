using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks.SolutionChecker;

/// <summary>A plug-in on Retrieve or RetrieveMultiple slows every read.</summary>
internal sealed class RetrieveRegistrationRule : IPackageCheck
{
    public const string Code = "meta-avoid-reg-retrieve";

    public IEnumerable<Finding> Check(CheckContext context)
        => from step in context.Package.Components("SdkMessageProcessingSteps")
           where StepMessages.IsOn(step.Element, StepMessages.Retrieve) || StepMessages.IsOn(step.Element, StepMessages.RetrieveMultiple)
           select new Finding(Code, step.File, $"The step {(string?)step.Element.Attribute("Name")} runs at every read of its table.", IsWarning: true);
}
