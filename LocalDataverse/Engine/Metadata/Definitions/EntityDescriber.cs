using System;
using System.Linq;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.VirtualTables;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Metadata.Definitions;

/// <summary>
/// Describes tables. What a table here doesn't tell (mobile clients, queues, …) has the value a new table has on the platform (assumed); the platform's own
/// tables count as managed, those of solutions don't (assumed).
/// </summary>
internal sealed class EntityDescriber
{
    /// <summary>When every definition was made: the platform's own show this day (assumed for the others).</summary>
    public static readonly DateTime Beginning = new(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly MetadataCatalog _catalog;
    private readonly LabelDescriber _labels;

    public EntityDescriber(MetadataCatalog catalog, LabelDescriber labels)
    {
        _catalog = catalog;
        _labels = labels;
    }

    /// <summary>The table without its columns, keys, relationships and privileges.</summary>
    public EntityMetadata Of(TableDefinition table)
    {
        var managed = !table.IsCustom || table.IsManaged;
        var made = new EntityMetadata
        {
            MetadataId = MetadataIds.Table(table.LogicalName),
            LogicalName = table.LogicalName,
            SchemaName = table.SchemaName,
            EntitySetName = table.EntitySetName,
            LogicalCollectionName = table.EntitySetName,
            DisplayName = _labels.Of(table.DisplayNames, managed, "table", table.LogicalName),
            DisplayCollectionName = _labels.Of(table.DisplayCollectionNames, managed, "table", table.LogicalName, "collection"),
            Description = _labels.Of(table.Descriptions, managed, "table", table.LogicalName, "description"),
            OwnershipType = (OwnershipTypes)table.Ownership,
            TableType = table.IsVirtual ? "Virtual" : table.IsElastic ? "Elastic" : "Standard",
            DataProviderId = table.DataProviderId,
            DataSourceId = table.DataSourceId,
            ExternalName = table.ExternalName,
            ExternalCollectionName = table.ExternalCollectionName,
            ActivityTypeMask = 0,
            IsActivity = IsActivity(table),
            IsActivityParty = LeadsTo(table, "activityparty", "partyid"),
            HasActivities = LeadsTo(table, "activitypointer", "regardingobjectid"),
            HasNotes = LeadsTo(table, "annotation", "objectid"),
            HasEmailAddresses = table.Columns.Values.Any(c => string.Equals(c.Format, "email", StringComparison.OrdinalIgnoreCase)),
            HasFeedback = false,
            ChangeTrackingEnabled = table.ChangeTrackingEnabled,
            SyncToExternalSearchIndex = table.SyncToExternalSearchIndex,
            AutoCreateAccessTeams = table.AutoCreateAccessTeams,
            IsSolutionAware = table.Columns.ContainsKey("solutionid"),
            Settings = [],
        };
        Features(made);
        Customization(made, table, managed);
        return made
            .With(nameof(EntityMetadata.CollectionSchemaName), CollectionSchemaName(table))
            .With(nameof(EntityMetadata.ObjectTypeCode), (int?)table.ObjectTypeCode)
            .With(nameof(EntityMetadata.PrimaryIdAttribute), table.PrimaryIdColumn)
            .With(nameof(EntityMetadata.PrimaryNameAttribute), table.PrimaryNameColumn)
            .With(nameof(EntityMetadata.PrimaryImageAttribute), PrimaryImage(table))
            .With(nameof(EntityMetadata.ReportViewName), table.IsIntersect ? null : $"Filtered{table.SchemaName}")
            .With(nameof(EntityMetadata.IntroducedVersion), table.IntroducedVersion)
            .With(nameof(EntityMetadata.IsCustomEntity), (bool?)table.IsCustom)
            .With(nameof(EntityMetadata.IsManaged), (bool?)managed)
            .With(nameof(EntityMetadata.IsIntersect), (bool?)table.IsIntersect)
            .With(nameof(EntityMetadata.IsChildEntity), (bool?)(TablePrivileges.OfWhole(AccessRight.Read, table) is not null))
            .With(nameof(EntityMetadata.IsValidForAdvancedFind), (bool?)!table.IsIntersect)
            .With(nameof(EntityMetadata.IsImportable), (bool?)!table.IsIntersect)
            .With(nameof(EntityMetadata.IsEnabledForCharts), (bool?)!table.IsIntersect)
            .With(nameof(EntityMetadata.CanTriggerWorkflow), (bool?)!(table.IsIntersect || table.IsVirtual))
            .With(nameof(EntityMetadata.IsEnabledForTrace), (bool?)false)
            .With(nameof(EntityMetadata.IsAIRUpdated), (bool?)false)
            .With(nameof(EntityMetadata.IsLogicalEntity), (bool?)false)
            .With(nameof(EntityMetadata.IsPrivate), (bool?)false)
            .With(nameof(EntityMetadata.IsOptimisticConcurrencyEnabled), (bool?)table.Columns.ContainsKey("versionnumber"))
            .With(nameof(EntityMetadata.IsStateModelAware), (bool?)table.Columns.ContainsKey("statecode"))
            .With(nameof(EntityMetadata.EnforceStateTransitions), (bool?)table.EnforceStateTransitions)
            .With(nameof(EntityMetadata.CreatedOn), (DateTime?)Beginning)
            .With(nameof(EntityMetadata.ModifiedOn), (DateTime?)Beginning);
    }

    /// <summary>The image column that stands for a row; null for tables without one.</summary>
    public static string? PrimaryImage(TableDefinition table) => table.PrimaryImageColumn is { } chosen && table.Columns.ContainsKey(chosen) ? chosen : table.Columns.ContainsKey("entityimage") ? "entityimage" : table.Columns.Values.Where(c => c.Type == ColumnType.Image).Select(c => c.LogicalName).Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Activities share the id of their base, activitypointer.</summary>
    private static bool IsActivity(TableDefinition table) => table.PrimaryIdColumn == "activityid" && !table.IsIntersect;

    private bool LeadsTo(TableDefinition table, string from, string column) =>
        _catalog.TryGetTable(from, out var source) && source.TryGetColumn(column, out var lookup) && lookup.Targets.Contains(table.LogicalName, StringComparer.OrdinalIgnoreCase)
        || _catalog.RelationshipsOf(table.LogicalName).Any(r => r.ReferencingTable == from && r.ReferencingColumn == column && r.ReferencedTable == table.LogicalName);

    /// <summary>The schema name's plural, as the set's name makes it of the logical name.</summary>
    private static string CollectionSchemaName(TableDefinition table)
    {
        var common = 0;
        while (common < table.LogicalName.Length && common < table.EntitySetName.Length && table.LogicalName[common] == table.EntitySetName[common]) common++;
        return table.SchemaName.Length == table.LogicalName.Length ? table.SchemaName[..common] + table.EntitySetName[common..] : table.EntitySetName;
    }

    private static void Features(EntityMetadata made)
    {
        made.AutoRouteToOwnerQueue = false;
        made.DaysSinceRecordLastModified = 0;
        made.EntityHelpUrlEnabled = false;
        made.IsArchivalEnabled = false;
        made.IsAvailableOffline = false;
        made.IsBPFEntity = false;
        made.IsBusinessProcessEnabled = false;
        made.IsDocumentManagementEnabled = false;
        made.IsDocumentRecommendationsEnabled = false;
        made.IsEnabledForExternalChannels = false;
        made.IsInteractionCentricEnabled = false;
        made.IsKnowledgeManagementEnabled = false;
        made.IsMSTeamsIntegrationEnabled = false;
        made.IsOneNoteIntegrationEnabled = false;
        made.IsQuickCreateEnabled = false;
        made.IsReadingPaneEnabled = true;
        made.IsRetentionEnabled = false;
        made.IsRetrieveAuditEnabled = false;
        made.IsRetrieveMultipleAuditEnabled = false;
        made.IsSLAEnabled = false;
        made.UsesBusinessDataLabelTable = false;
    }

    private static void Customization(EntityMetadata made, TableDefinition table, bool managed)
    {
        bool Allows(string property) => !table.Restrictions.Contains(property, StringComparer.OrdinalIgnoreCase) && !(table.IsVirtual && VirtualRules.NeverAllowed.Contains(property));
        made.IsAuditEnabled = ManagedProperties.Of(table.IsAuditEnabled, "canmodifyauditsettings", Allows("canmodifyauditsettings"));
        made.IsValidForQueue = ManagedProperties.Of(false, "canmodifyqueuesettings", Allows("canmodifyqueuesettings"));
        made.IsConnectionsEnabled = ManagedProperties.Of(false, "canmodifyconnectionsettings", Allows("canmodifyconnectionsettings"));
        made.IsCustomizable = ManagedProperties.Of(Allows("iscustomizable"), "iscustomizable", !managed);
        made.IsRenameable = ManagedProperties.Of(Allows("isrenameable"), "isrenameable", !managed);
        made.IsMappable = ManagedProperties.Of(Allows("ismappable"), "ismappable", false);
        made.IsDuplicateDetectionEnabled = ManagedProperties.Of(false, "canmodifyduplicatedetectionsettings", Allows("canmodifyduplicatedetectionsettings"));
        made.CanCreateAttributes = ManagedProperties.Of(Allows("cancreateattributes"), "cancreateattributes", false);
        made.CanCreateForms = ManagedProperties.Of(Allows("cancreateforms"), "cancreateforms", !managed);
        made.CanCreateViews = ManagedProperties.Of(Allows("cancreateviews"), "cancreateviews", !managed);
        made.CanCreateCharts = ManagedProperties.Of(Allows("cancreatecharts"), "cancreatecharts", !managed);
        made.CanEnableSyncToExternalSearchIndex = ManagedProperties.Of(Allows("canenablesynctoexternalsearchindex"), "canenablesynctoexternalsearchindex");
        made.CanModifyAdditionalSettings = ManagedProperties.Of(Allows("canmodifyadditionalsettings"), "canmodifyadditionalsettings");
        made.CanChangeHierarchicalRelationship = ManagedProperties.Of(Allows("canchangehierarchicalrelationship"), "canchangehierarchicalrelationship");
        made.CanChangeTrackingBeEnabled = ManagedProperties.Of(Allows("canchangetrackingbeenabled"), "canchangetrackingbeenabled");
        made.IsMailMergeEnabled = ManagedProperties.Of(true, "canmodifymailmergesettings", Allows("canmodifymailmergesettings"));
        made.IsVisibleInMobile = ManagedProperties.Of(false, "canmodifymobilevisibility", Allows("canmodifymobilevisibility"));
        made.IsVisibleInMobileClient = ManagedProperties.Of(false, "canmodifymobileclientvisibility", Allows("canmodifymobileclientvisibility"));
        made.IsReadOnlyInMobileClient = ManagedProperties.Of(false, "canmodifymobileclientreadonly", Allows("canmodifymobileclientreadonly"));
        made.IsOfflineInMobileClient = ManagedProperties.Of(false, "canmodifymobileclientoffline", Allows("canmodifymobileclientoffline"));
        made.With(nameof(EntityMetadata.CanBeInManyToMany), ManagedProperties.Of(Allows("canbeinmanytomany"), "canbeinmanytomany"))
            .With(nameof(EntityMetadata.CanBeInCustomEntityAssociation), ManagedProperties.Of(Allows("canbeincustomentityassociation"), "canbeincustomentityassociation"))
            .With(nameof(EntityMetadata.CanBePrimaryEntityInRelationship), ManagedProperties.Of(Allows("canbeprimaryentityinrelationship"), "canbeprimaryentityinrelationship"))
            .With(nameof(EntityMetadata.CanBeRelatedEntityInRelationship), ManagedProperties.Of(Allows("canberelatedentityinrelationship"), "canberelatedentityinrelationship"));
    }
}
