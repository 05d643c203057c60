using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>The platform's actions and functions for solutions.</summary>
internal static class SolutionOperations
{
    private static readonly CustomApiMember[] Import =
    [
        In("OverwriteUnmanagedCustomizations", CustomApiType.Boolean), In("PublishWorkflows", CustomApiType.Boolean), Optional("CustomizationFile", CustomApiType.Binary), Optional("ImportJobId", CustomApiType.Guid),
        Optional("ConvertToManaged", CustomApiType.Boolean), Optional("SkipProductUpdateDependencies", CustomApiType.Boolean), Optional("ComponentParameters", CustomApiType.EntityCollection),
        Optional("SolutionParameters", CustomApiType.SolutionParameters), Optional("AsyncRibbonProcessing", CustomApiType.Boolean), Optional("SkipQueueRibbonJob", CustomApiType.Boolean),
        new("LayerDesiredOrder", CustomApiType.Sdk, null, true, typeof(LayerDesiredOrder)),
    ];

    private static readonly CustomApiMember[] ImportOnly =
    [
        Optional("HoldingSolution", CustomApiType.Boolean), Optional("IsTemplateMode", CustomApiType.Boolean), Optional("TemplateSuffix", CustomApiType.String), Optional("TemplateDisplayNamePrefix", CustomApiType.String),
    ];

    private static readonly CustomApiMember[] Export =
    [
        In("SolutionName", CustomApiType.String), In("Managed", CustomApiType.Boolean), Optional("TargetVersion", CustomApiType.String),
        .. new[]
        {
            "ExportAutoNumberingSettings", "ExportCalendarSettings", "ExportCustomizationSettings", "ExportEmailTrackingSettings", "ExportExternalApplications", "ExportGeneralSettings", "ExportIsvConfig",
            "ExportMarketingSettings", "ExportOutlookSynchronizationSettings", "ExportRelationshipRoles", "ExportSales",
        }.Select(n => Optional(n, CustomApiType.Boolean)),
    ];

    private static readonly CustomApiMember[] Clone = [In("ParentSolutionUniqueName", CustomApiType.String), In("DisplayName", CustomApiType.String), In("VersionNumber", CustomApiType.String)];

    private static readonly CustomApiMember[] Job = [Out("AsyncOperationId", CustomApiType.Guid), Out("ImportJobKey", CustomApiType.String)];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CustomApiOperation> All { get; } =
    [
        Action("ImportSolution", [.. Import, .. ImportOnly], []),
        Action("ImportSolutionAsync", [.. Import, .. ImportOnly], Job),
        Action("StageAndUpgrade", Import, [Out("SolutionId", CustomApiType.Guid)]),
        Action("StageAndUpgradeAsync", Import, Job),
        Action("StageSolution", [In("CustomizationFile", CustomApiType.Binary)], [Out("StageSolutionResults", CustomApiType.StageSolutionResults)]),
        Action("CloneAsPatch", Clone, [Out("SolutionId", CustomApiType.Guid)]),
        Action("CloneAsSolution", Clone, [Out("SolutionId", CustomApiType.Guid)]),
        Action("DeleteAndPromote", [In("UniqueName", CustomApiType.String)], [Out("SolutionId", CustomApiType.Guid)]),
        Action("DeleteAndPromoteAsync", [In("UniqueName", CustomApiType.String)], [Out("AsyncOperationId", CustomApiType.Guid)]),
        Action("UninstallSolutionAsync", [In("SolutionUniqueName", CustomApiType.String)], [Out("AsyncOperationId", CustomApiType.Guid)]),
        Action("ExportSolution", Export, [Out("ExportSolutionFile", CustomApiType.Binary)]),
        Action("ExportSolutionAsync", Export, [Out("AsyncOperationId", CustomApiType.Guid), Out("ExportJobId", CustomApiType.Guid)]),
        Action("DownloadSolutionExportData", [In("ExportJobId", CustomApiType.Guid)], [Out("ExportSolutionFile", CustomApiType.Binary)]),
        Action(
            "AddSolutionComponent",
            [
                In("ComponentId", CustomApiType.Guid), In("ComponentType", CustomApiType.Integer), In("SolutionUniqueName", CustomApiType.String), In("AddRequiredComponents", CustomApiType.Boolean),
                Optional("DoNotIncludeSubcomponents", CustomApiType.Boolean),
            ],
            [Out("id", CustomApiType.Guid)]),
        Action(
            "RemoveSolutionComponent",
            [new("SolutionComponent", CustomApiType.Entity, "solutioncomponent", false), In("ComponentType", CustomApiType.Integer), In("SolutionUniqueName", CustomApiType.String)],
            [Out("id", CustomApiType.Guid)]),
        new("RemoveActiveCustomizations", 0, null, true, false, [In("SolutionComponentName", CustomApiType.String), In("ComponentId", CustomApiType.Guid)], []) { AnswersNothing = true },
        new("RetrieveFormattedImportJobResults", 0, null, true, false, [In("ImportJobId", CustomApiType.Guid)], [Out("FormattedResults", CustomApiType.String)]),
    ];

    private static CustomApiOperation Action(string name, CustomApiMember[] parameters, CustomApiMember[] properties) => new(name, 0, null, false, false, parameters, properties);

    private static CustomApiMember In(string name, CustomApiType type) => new(name, type, null, false);

    private static CustomApiMember Optional(string name, CustomApiType type) => new(name, type, null, true);

    private static CustomApiMember Out(string name, CustomApiType type) => new(name, type, null, false);
}
