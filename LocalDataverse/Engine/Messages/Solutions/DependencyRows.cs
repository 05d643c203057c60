using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Solutions.Removal;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>Dependencies as rows of the platform's table dependency, which exist only in answers.</summary>
internal static class DependencyRows
{
    private const int Published = 2;

    public static EntityCollection Of(IEnumerable<Dependency> dependencies) => new(dependencies.Select(d => new Entity("dependency", PlatformIds.Of("dependency", d.RequiredId.ToString(), d.DependentId.ToString()))
    {
        ["requiredcomponenttype"] = new OptionSetValue(d.RequiredType),
        ["requiredcomponentobjectid"] = d.RequiredId,
        ["dependentcomponenttype"] = new OptionSetValue(d.DependentType),
        ["dependentcomponentobjectid"] = d.DependentId,
        ["dependencytype"] = new OptionSetValue(Published),
    }).ToList())
    { EntityName = "dependency" };
}
