namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="EntityMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="EntityDefinitions", LogicalName="EntityMetadata")]
public sealed class EntityMetadata : global::Microsoft.Xrm.Sdk.Metadata.MetadataBase
{
    [global::System.Runtime.Serialization.DataMember]
    public int? ActivityTypeMask { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata[] Attributes { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? AutoCreateAccessTeams { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? AutoRouteToOwnerQueue { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty CanBeInCustomEntityAssociation { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty CanBeInManyToMany { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty CanBePrimaryEntityInRelationship { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty CanBeRelatedEntityInRelationship { get; private set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty CanChangeHierarchicalRelationship { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty CanChangeTrackingBeEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty CanCreateAttributes { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty CanCreateCharts { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty CanCreateForms { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty CanCreateViews { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty CanEnableSyncToExternalSearchIndex { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty CanModifyAdditionalSettings { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? CanTriggerWorkflow { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? ChangeTrackingEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.EntityClusterMode? ClusterMode { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=71)]
    public string CollectionSchemaName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime? CreatedOn { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid? DataProviderId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid? DataSourceId { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=72)]
    public int? DaysSinceRecordLastModified { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Label Description { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Label DisplayCollectionName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Label DisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? EnforceStateTransitions { get; private set; }

    [global::System.Runtime.Serialization.DataMember(Order=71)]
    public string EntityColor { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public string EntityHelpUrl { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public bool? EntityHelpUrlEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=72)]
    public string EntitySetName { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=71)]
    public string ExternalCollectionName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ExternalName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? HasActivities { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? HasEmailAddresses { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? HasFeedback { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? HasNotes { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string IconLargeName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string IconMediumName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string IconSmallName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string IconVectorName { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=60)]
    public string IntroducedVersion { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsAIRUpdated { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsActivity { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsActivityParty { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsArchivalEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsAuditEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsAvailableOffline { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=82)]
    public bool? IsBPFEntity { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsBusinessProcessEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsChildEntity { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsConnectionsEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsCustomEntity { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsCustomizable { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsDocumentManagementEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsDocumentRecommendationsEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsDuplicateDetectionEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsEnabledForCharts { get; private set; }

    [global::System.Runtime.Serialization.DataMember(Order=72)]
    public bool? IsEnabledForExternalChannels { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsEnabledForTrace { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsImportable { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsInteractionCentricEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsIntersect { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsKnowledgeManagementEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=82)]
    public bool? IsLogicalEntity { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsMSTeamsIntegrationEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsMailMergeEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsManaged { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsMappable { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=72)]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsOfflineInMobileClient { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsOneNoteIntegrationEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=71)]
    public bool? IsOptimisticConcurrencyEnabled { get; private set; }

    [global::System.Runtime.Serialization.DataMember(Order=72)]
    public bool? IsPrivate { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsQuickCreateEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsReadOnlyInMobileClient { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsReadingPaneEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsRenameable { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsRetentionEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsRetrieveAuditEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsRetrieveMultipleAuditEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=81)]
    public bool? IsSLAEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsSolutionAware { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsStateModelAware { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsValidForAdvancedFind { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsValidForQueue { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsVisibleInMobile { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsVisibleInMobileClient { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=71)]
    public global::Microsoft.Xrm.Sdk.Metadata.EntityKeyMetadata[] Keys { get; private set; }

    [global::System.Runtime.Serialization.DataMember(Order=71)]
    public string LogicalCollectionName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    [global::Microsoft.Xrm.Sdk.Metadata.Alternatekey]
    public string LogicalName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.ManyToManyRelationshipMetadata[] ManyToManyRelationships { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.OneToManyRelationshipMetadata[] ManyToOneRelationships { get; private set; }

    [global::System.Runtime.Serialization.DataMember(Order=81)]
    public string MobileOfflineFilters { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime? ModifiedOn { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? ObjectTypeCode { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.OneToManyRelationshipMetadata[] OneToManyRelationships { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid? OwnerId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? OwnerIdType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.OwnershipTypes? OwnershipType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid? OwningBusinessUnit { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PrimaryIdAttribute { get; private set; }

    [global::System.Runtime.Serialization.DataMember(Order=60)]
    public string PrimaryImageAttribute { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string[] PrimaryKey { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PrimaryNameAttribute { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.SecurityPrivilegeMetadata[] Privileges { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string RecurrenceBaseEntityLogicalName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ReportViewName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SchemaName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SettingOf { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.EntitySetting[] Settings { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? SyncToExternalSearchIndex { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string TableType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? UsesBusinessDataLabelTable { get; set; }
}
