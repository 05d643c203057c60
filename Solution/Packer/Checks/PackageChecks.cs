using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Checks.SolutionChecker;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>Every package check; a new one is one more file and one more line here.</summary>
internal static class PackageChecks
{
    private static readonly IPackageCheck[] All =
    [
        new ManifestCheck(),
        new ContentTypeCheck(),
        new FileNameCheck(),
        new PluginTypeCheck(),
        new StepMessageCheck(),
        new EndpointReferenceCheck(),
        new RootComponentCheck(),
        new FrameworkRootCheck(),
        new CustomApiCheck(),
        new EnvironmentVariableCheck(),
        new UniqueIdCheck(),
        new UniqueNameCheck(),
        new RoleCheck(),
        new PrivilegeTableCheck(),
        new OptionValueCheck(),
        new DashboardCheck(),
        new FormLibraryCheck(),
        new ColumnReferenceCheck(),
        new FlowConnectionCheck(),
        new FlowActionCheck(),
        new FlowFileNameCheck(),
        new AppCheck(),
        new AppPartCheck(),
        new CatalogCheck(),
        new DuplicateRegistrationRule(),
        new FilteringAttributesRule(),
        new RetrieveRegistrationRule(),
        new AnnotationRetrieveRule(),
        new DeprecatedStageRule(),
        new InactiveComponentRule(),
        new UnmanagedDependencyRule(),
    ];

    public static IEnumerable<Finding> Check(CheckContext context) => All.SelectMany(check => check.Check(context));
}
