using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Rules;

/// <summary>What a custom API that classic workflows may call cannot have (Learn: Create and use custom APIs).</summary>
internal sealed class WorkflowCustomApiRule : IRegistrationRule
{
    public const string Code = "PACK122";

    // Entity, EntityCollection, StringArray.
    private static readonly int[] RefusedTypes = [3, 4, 11];

    public IEnumerable<Finding> Check(RegistrationSet registrations)
    {
        foreach (var (assembly, type, api) in registrations.CustomApis.Where(entry => entry.Api.WorkflowEnabled))
        {
            if (api.IsFunction)
                yield return new Finding(Code, assembly.Path, $"{type.FullName}: custom API {api.UniqueName} is a function, which no workflow can call.");
            foreach (var parameter in api.Requests.Concat(api.Responses))
            {
                if (RefusedTypes.Contains(parameter.Type) || parameter is { Type: 5, LogicalEntityName: null })
                    yield return new Finding(
                        Code,
                        assembly.Path,
                        $"{type.FullName}: custom API {api.UniqueName}: the type of {parameter.UniqueName} is none a workflow can carry.");
            }
        }
    }
}
