namespace LocalDataverse.Engine;

/// <summary>Error codes of the platform, as signed 32-bit numbers (Microsoft's "Web service error codes" page; names are its names).</summary>
public static class PlatformErrorCodes
{
    /// <summary>0x80040203 InvalidArgument.</summary>
    public const int InvalidArgument = unchecked((int)0x80040203);
    /// <summary>0x80040216 UnExpected.</summary>
    public const int UnExpected = unchecked((int)0x80040216);
    /// <summary>0x80040217 ObjectDoesNotExist.</summary>
    public const int ObjectDoesNotExist = unchecked((int)0x80040217);
    /// <summary>0x80040220 PrivilegeDenied.</summary>
    public const int PrivilegeDenied = unchecked((int)0x80040220);
    /// <summary>0x80040224 IsvUnExpected.</summary>
    public const int IsvUnExpected = unchecked((int)0x80040224);
    /// <summary>0x80040225 unManagedidsusernotenabled: the user is disabled.</summary>
    public const int UserNotEnabled = unchecked((int)0x80040225);
    /// <summary>0x80040299 The owner of a row lacks the read privilege.</summary>
    public const int OwnerReadPrivilegeDenied = unchecked((int)0x80040299);
    /// <summary>0x80040227 CannotDeleteDueToAssociation.</summary>
    public const int CannotDeleteDueToAssociation = unchecked((int)0x80040227);
    /// <summary>0x80040237 DuplicateRecord.</summary>
    public const int DuplicateRecord = unchecked((int)0x80040237);
    /// <summary>0x80040333 DuplicateRecordsFound: the caller asked for detection of duplicates.</summary>
    public const int DuplicateRecordsFound = unchecked((int)0x80040333);
    /// <summary>0x80040265 IsvAborted.</summary>
    public const int IsvAborted = unchecked((int)0x80040265);
    /// <summary>0x8004430D TooManyLinkEntitiesInQuery (the name is assumed).</summary>
    public const int TooManyLinkEntitiesInQuery = unchecked((int)0x8004430D);
    /// <summary>0x80041103 QueryBuilderNoAttribute.</summary>
    public const int QueryBuilderNoAttribute = unchecked((int)0x80041103);
    /// <summary>0x80044150 SqlError.</summary>
    public const int SqlError = unchecked((int)0x80044150);
    /// <summary>0x80044171 SandboxClientPluginTimeout.</summary>
    public const int SandboxClientPluginTimeout = unchecked((int)0x80044171);
    /// <summary>0x8004418D SandboxWorkerNotAvailable: the process that ran the plug-in crashed.</summary>
    public const int SandboxWorkerNotAvailable = unchecked((int)0x8004418D);
    /// <summary>0x80044182 SdkCorrelationTokenDepthTooHigh.</summary>
    public const int SdkCorrelationTokenDepthTooHigh = unchecked((int)0x80044182);
    /// <summary>0x80044330 DecimalValueOutOfRange and its kin: a number outside the column's range (assumed for all number types).</summary>
    public const int ValueOutOfRange = unchecked((int)0x80044330);
    /// <summary>0x8004431A PicklistValueOutOfRange.</summary>
    public const int PicklistValueOutOfRange = unchecked((int)0x8004431A);
    /// <summary>0x80040278 InvalidCharactersInField: a text with characters that XML can't hold.</summary>
    public const int InvalidCharactersInField = unchecked((int)0x80040278);
    /// <summary>0x80044331 StringLengthTooLong.</summary>
    public const int StringLengthTooLong = unchecked((int)0x80044331);
    /// <summary>0x8004F502 AttributePrivilegeCreateIsMissing.</summary>
    public const int AttributePrivilegeCreateIsMissing = unchecked((int)0x8004F502);
    /// <summary>0x8004F503 AttributePermissionUpdateIsMissingDuringShare.</summary>
    public const int AttributePermissionUpdateIsMissingDuringShare = unchecked((int)0x8004F503);
    /// <summary>0x8004F504 AttributePermissionReadIsMissing.</summary>
    public const int AttributePermissionReadIsMissing = unchecked((int)0x8004F504);
    /// <summary>0x8004F507 AttributePermissionUpdateIsMissingDuringUpdate.</summary>
    public const int AttributePermissionUpdateIsMissingDuringUpdate = unchecked((int)0x8004F507);
    /// <summary>0x8004F508 AttributeNotSecured.</summary>
    public const int AttributeNotSecured = unchecked((int)0x8004F508);
    /// <summary>0x8004F50B AttributeSharingCreateDuplicate.</summary>
    public const int AttributeSharingCreateDuplicate = unchecked((int)0x8004F50B);
    /// <summary>0x80060882 ConcurrencyVersionMismatch.</summary>
    public const int ConcurrencyVersionMismatch = unchecked((int)0x80060882);
    /// <summary>0x8006088F InvalidEntityKeyOperation.</summary>
    public const int InvalidEntityKeyOperation = unchecked((int)0x8006088F);
    /// <summary>0x80060890 EntityKeyNotDefined.</summary>
    public const int EntityKeyNotDefined = unchecked((int)0x80060890);
    /// <summary>0x80060891 RecordNotFoundByEntityKey.</summary>
    public const int RecordNotFoundByEntityKey = unchecked((int)0x80060891);
    /// <summary>0x80060892 DuplicateRecordEntityKey.</summary>
    public const int DuplicateRecordEntityKey = unchecked((int)0x80060892);
    /// <summary>0x80040251 There is no active transaction (PLATFORM-FACTS 1.1).</summary>
    public const int NoActiveTransaction = unchecked((int)0x80040251);
    /// <summary>0x80040800 SdkEntityDoesNotSupportMessage: the message isn't there, or not for the table.</summary>
    public const int SdkEntityDoesNotSupportMessage = unchecked((int)0x80040800);
    /// <summary>0x80041102 QueryBuilderNoEntity.</summary>
    public const int QueryBuilderNoEntity = unchecked((int)0x80041102);
    /// <summary>0x8004416D The message doesn't support the image type (PLATFORM-FACTS 1.4).</summary>
    public const int MessageDoesNotSupportImageType = unchecked((int)0x8004416D);
    /// <summary>0x8004416E PreEvent step registration does not support Post Image (PLATFORM-FACTS 1.4).</summary>
    public const int PreEventDoesNotSupportPostImage = unchecked((int)0x8004416E);
    /// <summary>0x80044175 ServiceBusPostFailed.</summary>
    public const int ServiceBusPostFailed = unchecked((int)0x80044175);
    /// <summary>0x80044179 ServiceBusPostPostponed.</summary>
    public const int ServiceBusPostPostponed = unchecked((int)0x80044179);
    /// <summary>0x80044187 SdkCustomProcessingStepIsNotAllowed.</summary>
    public const int SdkCustomProcessingStepIsNotAllowed = unchecked((int)0x80044187);
    /// <summary>0x80044A02 unManagedidsattachmentinvalidfilesize: a file larger than its column takes.</summary>
    public const int AttachmentInvalidFileSize = unchecked((int)0x80044A02);
    /// <summary>0x80043E09 AttachmentBlocked: a file whose extension the organisation blocks.</summary>
    public const int AttachmentBlocked = unchecked((int)0x80043E09);
    /// <summary>0x80072521 MimeTypeNotInAllowedList.</summary>
    public const int MimeTypeNotInAllowedList = unchecked((int)0x80072521);
    /// <summary>0x80072522 MimeTypeBlocked.</summary>
    public const int MimeTypeBlocked = unchecked((int)0x80072522);
    /// <summary>0x80090487 CannotUploadNonPrimaryImageAttributeOnCreate.</summary>
    public const int CannotUploadNonPrimaryImageAttributeOnCreate = unchecked((int)0x80090487);
    /// <summary>0x80072553 ProcessImageFailure: no image, or one that is too large.</summary>
    public const int ProcessImageFailure = unchecked((int)0x80072553);
    /// <summary>0x80044352 ExpiredVersionStamp.</summary>
    public const int ExpiredVersionStamp = unchecked((int)0x80044352);
    /// <summary>0x8004801D ImportMissingDependenciesError.</summary>
    public const int ImportMissingDependenciesError = unchecked((int)0x8004801D);
    /// <summary>0x8004802C ImportInvalidXmlError.</summary>
    public const int ImportInvalidXmlError = unchecked((int)0x8004802C);
    /// <summary>0x80048033 ImportSolutionError: the zip can't be imported.</summary>
    public const int ImportSolutionError = unchecked((int)0x80048033);
    /// <summary>0x80048036 ExportManagedSolutionError.</summary>
    public const int ExportManagedSolutionError = unchecked((int)0x80048036);
    /// <summary>0x80048037 ExportMissingSolutionError.</summary>
    public const int ExportMissingSolutionError = unchecked((int)0x80048037);
    /// <summary>0x80048040 ImportSolutionManagedToUnmanagedMismatch: managed over unmanaged.</summary>
    public const int ImportSolutionManagedToUnmanagedMismatch = unchecked((int)0x80048040);
    /// <summary>0x80048041 ImportSolutionUnmanagedToManagedMismatch: unmanaged over managed.</summary>
    public const int ImportSolutionUnmanagedToManagedMismatch = unchecked((int)0x80048041);
    /// <summary>0x80048060 ImportCustomizationsBadZipFileError.</summary>
    public const int ImportCustomizationsBadZipFileError = unchecked((int)0x80048060);
    /// <summary>0x8004F01D CannotUninstallWithDependencies.</summary>
    public const int CannotUninstallWithDependencies = unchecked((int)0x8004F01D);
    /// <summary>0x8004F026 GenericManagedPropertyFailure: a managed component that its solution doesn't let anybody change.</summary>
    public const int GenericManagedPropertyFailure = unchecked((int)0x8004F026);
    /// <summary>0x8004F032 CannotDeleteMetadata: a managed component that can't be deleted by itself.</summary>
    public const int CannotDeleteMetadata = unchecked((int)0x8004F032);
    /// <summary>0x8004F005 CannotDeleteRestrictedSolution.</summary>
    public const int CannotDeleteRestrictedSolution = unchecked((int)0x8004F005);
    /// <summary>0x80048306 CrmSecurityError: a row the user has no access to (AccessCheckEx2 failed).</summary>
    public const int AccessDenied = unchecked((int)0x80048306);
    /// <summary>0x80048408 InvalidStateCodeStatusCode: the status doesn't belong to the state.</summary>
    public const int InvalidStateCodeStatusCode = unchecked((int)0x80048408);
    /// <summary>0x80060883 ConcurrencyVersionNotProvided.</summary>
    public const int ConcurrencyVersionNotProvided = unchecked((int)0x80060883);
    /// <summary>0x8009000C ISV code reduced the open transaction count (PLATFORM-FACTS 1.1).</summary>
    public const int TransactionCountReduced = unchecked((int)0x8009000C);
    /// <summary>0x80100005 CannotUseOpportunitySetStateMessage.</summary>
    public const int CannotUseOpportunitySetStateMessage = unchecked((int)0x80100005);
    /// <summary>0x8004E023 AggregateQueryRecordLimitExceeded.</summary>
    public const int AggregateQueryRecordLimitExceeded = unchecked((int)0x8004E023);
    /// <summary>0x80072321 Service protection: too much execution time.</summary>
    public const int TooMuchExecutionTime = unchecked((int)0x80072321);
    /// <summary>0x80072322 Service protection: too many requests.</summary>
    public const int TooManyRequests = unchecked((int)0x80072322);
    /// <summary>0x80072326 Service protection: too many requests at once.</summary>
    public const int TooManyConcurrentRequests = unchecked((int)0x80072326);
    /// <summary>0x80047008 EntityIsNotCustomizable.</summary>
    public const int EntityIsNotCustomizable = unchecked((int)0x80047008);
    /// <summary>0x80047009 AttributeIsNotCustomAttribute.</summary>
    public const int AttributeIsNotCustomAttribute = unchecked((int)0x80047009);
    /// <summary>0x8004700A RelationshipIsNotCustomRelationship.</summary>
    public const int RelationshipIsNotCustomRelationship = unchecked((int)0x8004700A);
    /// <summary>0x8004700B InvalidSchemaName.</summary>
    public const int InvalidSchemaName = unchecked((int)0x8004700B);
    /// <summary>0x8004700D InvalidOwnershipTypeMask.</summary>
    public const int InvalidOwnershipTypeMask = unchecked((int)0x8004700D);
    /// <summary>0x8004700E InvalidPrimaryFieldType.</summary>
    public const int InvalidPrimaryFieldType = unchecked((int)0x8004700E);
    /// <summary>0x80047010 DuplicateName.</summary>
    public const int DuplicateName = unchecked((int)0x80047010);
    /// <summary>0x80047013 DuplicateAttributeSchemaName.</summary>
    public const int DuplicateAttributeSchemaName = unchecked((int)0x80047013);
    /// <summary>0x80047014 NoAttributesForEntityCreate.</summary>
    public const int NoAttributesForEntityCreate = unchecked((int)0x80047014);
    /// <summary>0x80047016 CannotDeleteChildAttribute.</summary>
    public const int CannotDeleteChildAttribute = unchecked((int)0x80047016);
    /// <summary>0x80047002 CannotDeletePrimaryUIAttribute.</summary>
    public const int CannotDeletePrimaryUIAttribute = unchecked((int)0x80047002);
    /// <summary>0x80047003 InvalidRelationshipDescription.</summary>
    public const int InvalidRelationshipDescription = unchecked((int)0x80047003);
    /// <summary>0x8004432A EntityRelationshipSchemaNameRequired.</summary>
    public const int EntityRelationshipSchemaNameRequired = unchecked((int)0x8004432A);
    /// <summary>0x8004432B EntityRelationshipSchemaNameNotUnique.</summary>
    public const int EntityRelationshipSchemaNameNotUnique = unchecked((int)0x8004432B);
    /// <summary>0x80060893 EntityKeyNameExists.</summary>
    public const int EntityKeyNameExists = unchecked((int)0x80060893);
    /// <summary>0x80060894 EntityKeyWithSelectedAttributesExists.</summary>
    public const int EntityKeyWithSelectedAttributesExists = unchecked((int)0x80060894);
    /// <summary>0x8004F01F CannotDeleteInUseComponent.</summary>
    public const int CannotDeleteInUseComponent = unchecked((int)0x8004F01F);
    /// <summary>0x80072551 NavigationPropertyNotUnique (the name is assumed).</summary>
    public const int NavigationPropertyNotUnique = unchecked((int)0x80072551);
    /// <summary>0x8004700F InvalidRelationshipType.</summary>
    public const int InvalidRelationshipType = unchecked((int)0x8004700F);
    /// <summary>0x80048D0B SearchDisabled: Dataverse search is off in this organisation (the name is assumed).</summary>
    public const int SearchDisabled = unchecked((int)0x80048D0B);
    /// <summary>0x80048331 CannotAssignRolesOrProfilesToAccessTeam.</summary>
    public const int CannotAssignRolesOrProfilesToAccessTeam = unchecked((int)0x80048331);
    /// <summary>0x80048333 TooManyTeamTemplatesForEntityAccessTeams.</summary>
    public const int TooManyTeamTemplatesForEntityAccessTeams = unchecked((int)0x80048333);
    /// <summary>0x80048334 EntityNotEnabledForAutoCreatedAccessTeams.</summary>
    public const int EntityNotEnabledForAutoCreatedAccessTeams = unchecked((int)0x80048334);
    /// <summary>0x80048335 InvalidAccessMaskForTeamTemplate.</summary>
    public const int InvalidAccessMaskForTeamTemplate = unchecked((int)0x80048335);
    /// <summary>0x80048336 CannotChangeTeamTypeDueToRoleOrProfile.</summary>
    public const int CannotChangeTeamTypeDueToRoleOrProfile = unchecked((int)0x80048336);
    /// <summary>0x80048337 CannotChangeTeamTypeDueToOwnership.</summary>
    public const int CannotChangeTeamTypeDueToOwnership = unchecked((int)0x80048337);
    /// <summary>0x80048338 CannotDisableAutoCreateAccessTeams.</summary>
    public const int CannotDisableAutoCreateAccessTeams = unchecked((int)0x80048338);
    /// <summary>0x80048339 CannotShareSystemManagedTeam.</summary>
    public const int CannotShareSystemManagedTeam = unchecked((int)0x80048339);
    /// <summary>0x80048340 CannotAssignToAccessTeam.</summary>
    public const int CannotAssignToAccessTeam = unchecked((int)0x80048340);
    /// <summary>0x80048342 TargetUserInsufficientPrivileges.</summary>
    public const int TargetUserInsufficientPrivileges = unchecked((int)0x80048342);
    /// <summary>0x80048343 CannotDisableOrDeletePositionDueToAssociatedUsers.</summary>
    public const int CannotDisableOrDeletePositionDueToAssociatedUsers = unchecked((int)0x80048343);
}
