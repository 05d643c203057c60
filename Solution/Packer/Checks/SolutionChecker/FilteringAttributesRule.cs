using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks.SolutionChecker;

/// <summary>A plug-in on Update without filtering columns runs whatever changes.</summary>
internal sealed class FilteringAttributesRule : IPackageCheck
{
    public const string Code = "meta-avoid-reg-no-attribute";

    public IEnumerable<Finding> Check(CheckContext context)
        => from step in context.Package.Components("SdkMessageProcessingSteps")
           where StepMessages.IsOn(step.Element, StepMessages.Update) && string.IsNullOrWhiteSpace(step.Element.Element("FilteringAttributes")?.Value)
           select new Finding(Code, step.File, $"The step {(string?)step.Element.Attribute("Name")} is on Update without filtering columns; it runs for every change.", IsWarning: true);
}
