using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a table.</summary>
[DataContract(Name = "EntityMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalCollectionName = "EntityDefinitions", LogicalName = "EntityMetadata")]
public sealed class EntityMetadata : MetadataBase
{
    [DataMember]
    public int? ActivityTypeMask { get; set; }

    [DataMember]
    public AttributeMetadata[] Attributes { get; private set; }

    [DataMember]
    public bool? AutoCreateAccessTeams { get; set; }

    [DataMember]
    public bool? AutoRouteToOwnerQueue { get; set; }

    [DataMember]
    public BooleanManagedProperty CanBeInCustomEntityAssociation { get; private set; }

    [DataMember]
    public BooleanManagedProperty CanBeInManyToMany { get; private set; }

    [DataMember]
    public BooleanManagedProperty CanBePrimaryEntityInRelationship { get; private set; }

    [DataMember]
    public BooleanManagedProperty CanBeRelatedEntityInRelationship { get; private set; }

    [DataMember(Order = 70)]
    public BooleanManagedProperty CanChangeHierarchicalRelationship { get; set; }

    [DataMember]
    public BooleanManagedProperty CanChangeTrackingBeEnabled { get; set; }

    [DataMember]
    public BooleanManagedProperty CanCreateAttributes { get; set; }

    [DataMember]
    public BooleanManagedProperty CanCreateCharts { get; set; }

    [DataMember]
    public BooleanManagedProperty CanCreateForms { get; set; }

    [DataMember]
    public BooleanManagedProperty CanCreateViews { get; set; }

    [DataMember]
    public BooleanManagedProperty CanEnableSyncToExternalSearchIndex { get; set; }

    [DataMember]
    public BooleanManagedProperty CanModifyAdditionalSettings { get; set; }

    [DataMember]
    public bool? CanTriggerWorkflow { get; private set; }

    [DataMember]
    public bool? ChangeTrackingEnabled { get; set; }

    [DataMember]
    public EntityClusterMode? ClusterMode { get; set; }

    [DataMember(Order = 71)]
    public string CollectionSchemaName { get; private set; }

    [DataMember]
    public DateTime? CreatedOn { get; private set; }

    [DataMember]
    public Guid? DataProviderId { get; set; }

    [DataMember]
    public Guid? DataSourceId { get; set; }

    [DataMember(Order = 72)]
    public int? DaysSinceRecordLastModified { get; set; }

    /// <summary>Description shown to people.</summary>
    [DataMember]
    public Label Description { get; set; }

    [DataMember]
    public Label DisplayCollectionName { get; set; }

    /// <summary>Name shown to people.</summary>
    [DataMember]
    public Label DisplayName { get; set; }

    [DataMember]
    public bool? EnforceStateTransitions { get; private set; }

    [DataMember(Order = 71)]
    public string EntityColor { get; set; }

    [DataMember(Order = 70)]
    public string EntityHelpUrl { get; set; }

    [DataMember(Order = 70)]
    public bool? EntityHelpUrlEnabled { get; set; }

    [DataMember(Order = 72)]
    public string EntitySetName { get; set; }

    [DataMember(Order = 71)]
    public string ExternalCollectionName { get; set; }

    [DataMember]
    public string ExternalName { get; set; }

    [DataMember]
    public bool? HasActivities { get; set; }

    [DataMember]
    public bool? HasEmailAddresses { get; set; }

    [DataMember]
    public bool? HasFeedback { get; set; }

    [DataMember]
    public bool? HasNotes { get; set; }

    [DataMember]
    public string IconLargeName { get; set; }

    [DataMember]
    public string IconMediumName { get; set; }

    [DataMember]
    public string IconSmallName { get; set; }

    [DataMember]
    public string IconVectorName { get; set; }

    /// <summary>Solution version it came with.</summary>
    [DataMember(Order = 60)]
    public string IntroducedVersion { get; private set; }

    [DataMember]
    public bool? IsAIRUpdated { get; private set; }

    [DataMember]
    public bool? IsActivity { get; set; }

    [DataMember]
    public bool? IsActivityParty { get; set; }

    [DataMember]
    public bool? IsArchivalEnabled { get; set; }

    [DataMember]
    public BooleanManagedProperty IsAuditEnabled { get; set; }

    [DataMember]
    public bool? IsAvailableOffline { get; set; }

    [DataMember(Order = 82)]
    public bool? IsBPFEntity { get; set; }

    [DataMember]
    public bool? IsBusinessProcessEnabled { get; set; }

    [DataMember]
    public bool? IsChildEntity { get; private set; }

    [DataMember]
    public BooleanManagedProperty IsConnectionsEnabled { get; set; }

    [DataMember]
    public bool? IsCustomEntity { get; private set; }

    /// <summary>Whether it may be changed.</summary>
    [DataMember]
    public BooleanManagedProperty IsCustomizable { get; set; }

    [DataMember]
    public bool? IsDocumentManagementEnabled { get; set; }

    [DataMember]
    public bool? IsDocumentRecommendationsEnabled { get; set; }

    [DataMember]
    public BooleanManagedProperty IsDuplicateDetectionEnabled { get; set; }

    [DataMember]
    public bool? IsEnabledForCharts { get; private set; }

    [DataMember(Order = 72)]
    public bool? IsEnabledForExternalChannels { get; set; }

    [DataMember]
    public bool? IsEnabledForTrace { get; private set; }

    [DataMember]
    public bool? IsImportable { get; private set; }

    [DataMember]
    public bool? IsInteractionCentricEnabled { get; set; }

    [DataMember]
    public bool? IsIntersect { get; private set; }

    [DataMember]
    public bool? IsKnowledgeManagementEnabled { get; set; }

    [DataMember(Order = 82)]
    public bool? IsLogicalEntity { get; private set; }

    [DataMember]
    public bool? IsMSTeamsIntegrationEnabled { get; set; }

    [DataMember]
    public BooleanManagedProperty IsMailMergeEnabled { get; set; }

    /// <summary>True when it came with a managed solution.</summary>
    [DataMember]
    public bool? IsManaged { get; private set; }

    [DataMember]
    public BooleanManagedProperty IsMappable { get; set; }

    [DataMember(Order = 72)]
    public BooleanManagedProperty IsOfflineInMobileClient { get; set; }

    [DataMember]
    public bool? IsOneNoteIntegrationEnabled { get; set; }

    [DataMember(Order = 71)]
    public bool? IsOptimisticConcurrencyEnabled { get; private set; }

    [DataMember(Order = 72)]
    public bool? IsPrivate { get; private set; }

    [DataMember]
    public bool? IsQuickCreateEnabled { get; set; }

    [DataMember]
    public BooleanManagedProperty IsReadOnlyInMobileClient { get; set; }

    [DataMember]
    public bool? IsReadingPaneEnabled { get; set; }

    [DataMember]
    public BooleanManagedProperty IsRenameable { get; set; }

    [DataMember]
    public bool? IsRetentionEnabled { get; set; }

    [DataMember]
    public bool? IsRetrieveAuditEnabled { get; set; }

    [DataMember]
    public bool? IsRetrieveMultipleAuditEnabled { get; set; }

    [DataMember(Order = 81)]
    public bool? IsSLAEnabled { get; set; }

    [DataMember]
    public bool? IsSolutionAware { get; set; }

    [DataMember]
    public bool? IsStateModelAware { get; private set; }

    [DataMember]
    public bool? IsValidForAdvancedFind { get; private set; }

    [DataMember]
    public BooleanManagedProperty IsValidForQueue { get; set; }

    [DataMember]
    public BooleanManagedProperty IsVisibleInMobile { get; set; }

    [DataMember]
    public BooleanManagedProperty IsVisibleInMobileClient { get; set; }

    [DataMember(Order = 71)]
    public EntityKeyMetadata[] Keys { get; private set; }

    [DataMember(Order = 71)]
    public string LogicalCollectionName { get; set; }

    /// <summary>Logical name.</summary>
    [DataMember]
    [Alternatekey]
    public string LogicalName { get; set; }

    [DataMember]
    public ManyToManyRelationshipMetadata[] ManyToManyRelationships { get; private set; }

    [DataMember]
    public OneToManyRelationshipMetadata[] ManyToOneRelationships { get; private set; }

    [DataMember(Order = 81)]
    public string MobileOfflineFilters { get; set; }

    [DataMember]
    public DateTime? ModifiedOn { get; private set; }

    [DataMember]
    public int? ObjectTypeCode { get; private set; }

    [DataMember]
    public OneToManyRelationshipMetadata[] OneToManyRelationships { get; private set; }

    [DataMember]
    public Guid? OwnerId { get; set; }

    [DataMember]
    public int? OwnerIdType { get; set; }

    [DataMember]
    public OwnershipTypes? OwnershipType { get; set; }

    [DataMember]
    public Guid? OwningBusinessUnit { get; set; }

    [DataMember]
    public string PrimaryIdAttribute { get; private set; }

    [DataMember(Order = 60)]
    public string PrimaryImageAttribute { get; private set; }

    [DataMember]
    public string[] PrimaryKey { get; private set; }

    [DataMember]
    public string PrimaryNameAttribute { get; private set; }

    [DataMember]
    public SecurityPrivilegeMetadata[] Privileges { get; private set; }

    [DataMember]
    public string RecurrenceBaseEntityLogicalName { get; private set; }

    [DataMember]
    public string ReportViewName { get; private set; }

    /// <summary>Schema name.</summary>
    [DataMember]
    public string SchemaName { get; set; }

    [DataMember]
    public string SettingOf { get; set; }

    [DataMember]
    public EntitySetting[] Settings { get; set; }

    [DataMember]
    public bool? SyncToExternalSearchIndex { get; set; }

    [DataMember]
    public string TableType { get; set; }

    [DataMember]
    public bool? UsesBusinessDataLabelTable { get; set; }
}
