using System;
using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>A step that posts to a service endpoint (EventHandler) finds it in the package or in a named other solution.</summary>
internal sealed class EndpointReferenceCheck : IPackageCheck
{
    public const string Code = "PACK315";

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var endpoints = context.Package.Components("ServiceEndpoints")
            .Select(component => Guid.TryParse((string?)component.Element.Attribute("ServiceEndpointId"), out var id) ? id : Guid.Empty)
            .ToHashSet();
        return context.Package.Components("SdkMessageProcessingSteps")
            .Select(step => (step.File, Handler: step.Element.Element("EventHandler")?.Value))
            .Where(step => Guid.TryParse(step.Handler, out var id) && !endpoints.Contains(id) && !context.IsRequired(step.Handler))
            .Select(step => new Finding(Code, step.File, $"The step posts to the service endpoint {step.Handler}, which is not in this solution."));
    }
}
