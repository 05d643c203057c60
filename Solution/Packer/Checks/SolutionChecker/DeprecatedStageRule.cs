using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks.SolutionChecker;

/// <summary>Stage 50 (post-operation, deprecated) is there for plug-ins of CRM 4.</summary>
internal sealed class DeprecatedStageRule : IPackageCheck
{
    public const string Code = "meta-avoid-crm4-event";

    public IEnumerable<Finding> Check(CheckContext context)
        => from step in context.Package.Components("SdkMessageProcessingSteps")
           where step.Element.Element("Stage")?.Value == "50"
           select new Finding(Code, step.File, $"The step {(string?)step.Element.Attribute("Name")} is in stage 50, which is deprecated; use 40.", IsWarning: true);
}
