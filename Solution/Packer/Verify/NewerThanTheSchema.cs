namespace SolutionPacker.Verify;

/// <summary>What real exports have and the schema of 2015 does not know, and what it asks for and they leave out. Each entry was seen in an export (SOLUTION-FORMAT, solution-examples).</summary>
internal static class NewerThanTheSchema
{
    /// <summary>Parent element, the children or attributes (with @) it has today, and since when or why.</summary>
    public static readonly (string Parent, string[] Names, string Reason)[] All =
    [
        (
            "attribute",
            [
                "IsGlobalFilterEnabled", "IsSortableEnabled", "CanModifyGlobalFilterSettings", "CanModifyIsSortableSettings", "IsDataSourceSecret",
                "AutoNumberFormat", "IsSearchable", "IsFilterable", "IsRetrievable", "IsLocalizable", "CanChangeDateTimeBehavior", "Behavior",
            ],
            "Search, filter and date behaviour settings came with 9.x exports."),
        (
            "entity",
            [
                "EntitySetName", "IsInteractionCentricEnabled", "IsSLAEnabled", "IsDocumentRecommendationsEnabled", "IsBPFEntity",
                "IsRetrieveAuditEnabled", "IsRetrieveMultipleAuditEnabled", "IsOfflineInMobileClient", "DaysSinceRecordLastModified",
                "MobileOfflineFilters", "SyncToExternalSearchIndex", "CanModifyMobileClientOffline", "CanEnableSyncToExternalSearchIndex",
                "IconVectorName", "EnforceStateTransitions", "CanChangeHierarchicalRelationship", "EntityHelpUrlEnabled", "EntityHelpUrl",
                "ChangeTrackingEnabled", "CanChangeTrackingBeEnabled", "IsEnabledForExternalChannels", "IsMSTeamsIntegrationEnabled", "IsSolutionAware",
            ],
            "Web API name, mobile, audit, search, help and Teams settings came after 2015."),
        ("form", ["@headerdensity"], "Unified Interface forms."),
        ("Role", ["IsAutoAssigned"], "Exports since 9.0."),
        ("EntityRelationship", ["CascadeArchive", "CascadeRollupView", "EntityRelationshipRoles"], "Long-term retention, rollup views, and roles that name Web API properties instead of panes."),
        ("control", ["@indicationOfSubgrid", "@uniqueid"], "Subgrids of Unified Interface forms and dashboards."),
        ("ImportExportXml", ["CustomControls", "EntityDataProviders"], "Nodes every export since 9.x has, empty or not."),
        ("ImportExportXml", ["AppModuleSiteMaps", "AppModules"], "Model-driven apps came with 9.0; their site maps are validated against the schema of site maps."),
        ("ImportExportXml", ["connectionreferences"], "Connection references came with Power Automate's flows in solutions."),
        (
            "Workflow",
            [
                "JsonFileName", "BusinessProcessType", "IsCustomProcessingStepAllowedForOtherPublishers", "ModernFlowType", "LocalizedNames",
            ],
            "Cloud flows, and the names of processes in several languages, came after 2015."),
        ("WebResource", ["IsAvailableForMobileOffline", "DependencyXml"], "Mobile offline, and what a script needs, came after 2015."),
        ("SdkMessageProcessingStep", ["SdkMessageId", "PluginTypeId"], "Exports since about 2021 put the message first and give the plug-in type's id."),
        ("PluginType", ["@PluginTypeId"], "Ids in assemblies are in every 9.x export."),
        ("PluginAssembly", ["@PluginAssemblyId"], "Ids in assemblies are in every 9.x export."),
        (
            "ServiceEndpoint",
            [
                "AuthType", "MessageFormat", "NamespaceAddress", "NamespaceFormat", "SASKeyName", "UseKeyVaultConfiguration",
            ],
            "SAS authorisation and message formats came after the Access Control Service of 2015."),
        ("state", ["@IsHidden"], "Exports since 9.x."),
        ("status", ["@IsHidden"], "Exports since 9.x."),
    ];

    /// <summary>Parent element, the child the missing one comes after, what the schema asks for with a value it takes, and why exports leave it out.</summary>
    public static readonly (string Parent, string After, string Name, string Value, string Reason)[] LeftOut =
    [
        ("Entity", "Name", "ObjectTypeCode", "10000", "Exports of custom tables have no object type code: every organisation gives its own."),
    ];
}
