using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Rules;

/// <summary>Every registration rule; a new one is one more file and one more line here.</summary>
internal static class RegistrationRules
{
    private static readonly IRegistrationRule[] All =
    [
        new AssemblyRule(),
        new PluginClassRule(),
        new MessageRule(),
        new StageRule(),
        new DuplicateStepRule(),
        new FilteringColumnsRule(),
        new LogicalNameRule(),
        new ImageOwnerRule(),
        new ImageSupportRule(),
        new ImageContentRule(),
        new CustomApiRule(),
        new CustomApiParameterRule(),
        new WorkflowCustomApiRule(),
        new ServiceEndpointRule(),
    ];

    public static IEnumerable<Finding> Check(RegistrationSet registrations) => All.SelectMany(rule => rule.Check(registrations));
}
