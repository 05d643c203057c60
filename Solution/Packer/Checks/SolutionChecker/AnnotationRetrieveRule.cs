using System;
using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks.SolutionChecker;

/// <summary>A plug-in on RetrieveMultiple of notes slows every timeline. An error: the solution checker calls it High.</summary>
internal sealed class AnnotationRetrieveRule : IPackageCheck
{
    public const string Code = "meta-avoid-retrievemultiple-annotation";

    private const string Notes = "annotation";

    public IEnumerable<Finding> Check(CheckContext context)
        => from step in context.Package.Components("SdkMessageProcessingSteps")
           where StepMessages.IsOn(step.Element, StepMessages.RetrieveMultiple) && string.Equals(step.Element.Element("PrimaryEntity")?.Value, Notes, StringComparison.OrdinalIgnoreCase)
           select new Finding(Code, step.File, $"The step {(string?)step.Element.Attribute("Name")} runs whenever notes are listed.");
}
