using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>The platform's own actions and functions that the Web API answers here, written like custom APIs.</summary>
internal static class PlatformOperations
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CustomApiOperation> All { get; } =
    [
        Function("WhoAmI", [], [Out("BusinessUnitId", CustomApiType.Guid), Out("UserId", CustomApiType.Guid), Out("OrganizationId", CustomApiType.Guid)]),
        Function("RetrieveVersion", [], [Out("Version", CustomApiType.String)]),
        Function("RetrieveEnvironmentVariableValue", [In("DefinitionSchemaName", CustomApiType.String)], [Out("Value", CustomApiType.String)]),
        Action("RetrieveEnvironmentVariableSecretValue", [In("EnvironmentVariableName", CustomApiType.String)], [Out("EnvironmentVariableSecretValue", CustomApiType.String)]),
        .. SolutionOperations.All,
        Action("PublishXml", [In("ParameterXml", CustomApiType.String)], []),
        Action("PublishAllXml", [], []),
        Action("ProvisionLanguage", [In("Language", CustomApiType.Integer)], []),
        .. SecurityOperations.All,
        .. PeopleOperations.All,
        .. SalesOperations.All,
        // The platform declares OrderClose as crmbaseentity, so a client there has to name the type; here it may.
        Action("CancelSalesOrder", [Row("OrderClose", "orderclose"), In("Status", CustomApiType.Picklist)], []),
        // Bound to the set, as the platform's own clients call it.
        new("FulfillSalesOrder", 2, "salesorder", false, false, [Row("OrderClose", "orderclose"), In("Status", CustomApiType.Picklist)], []),
        Action("WinQuote", [Row("QuoteClose", "quoteclose"), In("Status", CustomApiType.Picklist)], []),
        Action("CloseQuote", [Row("QuoteClose", "quoteclose"), In("Status", CustomApiType.Picklist)], []),
        Action("ReviseQuote", [In("QuoteId", CustomApiType.Guid), In("ColumnSet", CustomApiType.ColumnSet)], [Row("Entity", "quote")]),
        Action("WinOpportunity", [Row("OpportunityClose", "opportunityclose"), In("Status", CustomApiType.Picklist)], []),
        Action("LoseOpportunity", [Row("OpportunityClose", "opportunityclose"), In("Status", CustomApiType.Picklist)], []),
        Action("Merge",
            [In("Target", CustomApiType.EntityReference), In("Subordinate", CustomApiType.EntityReference), Optional("UpdateContent", CustomApiType.Entity), In("PerformParentingChecks", CustomApiType.Boolean)], []),
        Action("SetAutoNumberSeed", [In("EntityName", CustomApiType.String), In("AttributeName", CustomApiType.String), In("Value", CustomApiType.Integer)], []),
        Action("GetAutoNumberSeed", [In("EntityName", CustomApiType.String), In("AttributeName", CustomApiType.String)], [Out("AutoNumberSeedValue", CustomApiType.Integer)]),
        Action("GetNextAutoNumberValue", [In("EntityName", CustomApiType.String), In("AttributeName", CustomApiType.String)], [Out("NextAutoNumberValue", CustomApiType.Integer)]),
        Function("CalculateRollupField", [In("Target", CustomApiType.EntityReference), In("FieldName", CustomApiType.String)], [Out("Entity", CustomApiType.Entity)]),
        Action("ConvertQuoteToSalesOrder",
            [
                In("QuoteId", CustomApiType.Guid), In("ColumnSet", CustomApiType.ColumnSet), Optional("QuoteCloseDate", CustomApiType.DateTime), Optional("QuoteCloseStatus", CustomApiType.Picklist),
                Optional("QuoteCloseSubject", CustomApiType.String), Optional("QuoteCloseDescription", CustomApiType.String), Optional("ProcessInstanceId", CustomApiType.EntityReference),
            ],
            [Row("Entity", "salesorder")]),
        Sdk("InitializeFileBlocksUpload"), Sdk("UploadBlock"), Sdk("CommitFileBlocksUpload"), Sdk("InitializeFileBlocksDownload", "DataSource"), Sdk("DownloadBlock"), Sdk("DeleteFile"),
        Sdk("InsertOptionValue"), Sdk("InsertStatusValue"), Sdk("UpdateOptionValue"), Sdk("UpdateStateValue"), Sdk("DeleteOptionValue"), Sdk("OrderOption"),
        Action("CreateEntities", [new("Entities", CustomApiType.Sdk, null, false, typeof(EntityMetadata[])), Optional("SolutionUniqueName", CustomApiType.String)], []),
        Sdk("CreateCustomerRelationships"), Sdk("CreatePolymorphicLookupAttribute"),
        Sdk("InitializeAnnotationBlocksUpload"), Sdk("CommitAnnotationBlocksUpload"), Sdk("InitializeAnnotationBlocksDownload"),
        Sdk("InitializeAttachmentBlocksUpload"), Sdk("CommitAttachmentBlocksUpload"), Sdk("InitializeAttachmentBlocksDownload"),
        .. SearchOperations.All,
        SdkFunction("RetrieveCurrentOrganization"), SdkFunction("RetrieveTotalRecordCount"),
        SdkFunction("InitializeFrom") with { IsRowToCreate = true },
        SdkFunction("RetrieveDependenciesForDelete"), SdkFunction("RetrieveDependenciesForUninstall"), SdkFunction("RetrieveDependentComponents"), SdkFunction("RetrieveRequiredComponents"),
        SdkFunction("RetrieveMissingDependencies"), SdkFunction("RetrieveMissingComponents"), SdkFunction("IsComponentCustomizable"),
        SdkFunction("RetrieveRecordChangeHistory"), SdkFunction("RetrieveAttributeChangeHistory"),
        SdkFunction("RetrieveAuditDetails", "AuditId") with { BindingType = 1, BoundTable = "audit", BoundParameter = "AuditId", BoundById = true },
        Sdk("DeleteRecordChangeHistory"),
        Sdk("PublishDuplicateRule"), Sdk("UnpublishDuplicateRule"), SdkFunction("RetrieveDuplicates"),
        Action("BulkDetectDuplicates",
            [
                new("Query", CustomApiType.Sdk, null, false, typeof(QueryExpression)), In("JobName", CustomApiType.String), In("SendEmailNotification", CustomApiType.Boolean), In("TemplateId", CustomApiType.Guid),
                new("ToRecipients", CustomApiType.RowIds, "activityparty", false), new("CCRecipients", CustomApiType.RowIds, "activityparty", false), In("RecurrencePattern", CustomApiType.String),
                In("RecurrenceStartTime", CustomApiType.DateTime),
            ],
            [Out("JobId", CustomApiType.Guid)]),
        SdkFunction("FetchXmlToQueryExpression"),
        Action("QueryExpressionToFetchXml", [new("Query", CustomApiType.Sdk, null, false, typeof(QueryExpression))], [Out("FetchXml", CustomApiType.String)]),
        Action("BulkDelete",
            [
                new("QuerySet", CustomApiType.Sdk, null, false, typeof(QueryExpression[])), In("JobName", CustomApiType.String), In("SendEmailNotification", CustomApiType.Boolean),
                new("ToRecipients", CustomApiType.RowIds, "activityparty", false), new("CCRecipients", CustomApiType.RowIds, "activityparty", false), In("RecurrencePattern", CustomApiType.String),
                In("StartDateTime", CustomApiType.DateTime), Optional("SourceImportId", CustomApiType.Guid), Optional("RunNow", CustomApiType.Boolean),
            ],
            [Out("JobId", CustomApiType.Guid)]),
        Multiple("CreateMultiple") with { Properties = [new CustomApiMember("Ids", CustomApiType.Sdk, null, true, typeof(Guid[]))] },
        // What an upsert of several rows answers isn't documented; nothing, as the update does (assumed).
        Multiple("UpdateMultiple"), Multiple("UpsertMultiple"), Multiple("DeleteMultiple"),
    ];

    /// <summary>A message of the SDK as an action.</summary>
    private static CustomApiOperation Sdk(string message, params string[] without) => SdkOperations.Describe(message, isFunction: false, without);

    /// <summary>A message of the SDK as a function.</summary>
    private static CustomApiOperation SdkFunction(string message, params string[] without) => SdkOperations.Describe(message, isFunction: true, without);

    /// <summary>A message for rows of any set.</summary>
    private static CustomApiOperation Multiple(string name) => new(name, 2, "crmbaseentity", false, false, [new CustomApiMember("Targets", CustomApiType.EntityCollection, null, false)], []);

    private static CustomApiOperation Function(string name, CustomApiMember[] parameters, CustomApiMember[] properties) => new(name, 0, null, true, false, parameters, properties);

    private static CustomApiOperation Action(string name, CustomApiMember[] parameters, CustomApiMember[] properties) => new(name, 0, null, false, false, parameters, properties);

    private static CustomApiMember In(string name, CustomApiType type) => new(name, type, null, false);

    private static CustomApiMember Optional(string name, CustomApiType type) => new(name, type, null, true);

    private static CustomApiMember Row(string name, string table) => new(name, CustomApiType.Entity, table, false);

    private static CustomApiMember Out(string name, CustomApiType type) => new(name, type, null, false);
}
