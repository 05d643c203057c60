using System.Collections.Generic;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>The platform's actions and functions of leads, opportunities and invoices, of currencies and time zones. Names and bindings are those of Microsoft's "Web API action reference".</summary>
internal static class SalesOperations
{
    private static readonly CustomApiMember Columns = new("ColumnSet", CustomApiType.ColumnSet, null, false);
    private static readonly CustomApiMember Process = new("ProcessInstanceId", CustomApiType.EntityReference, null, true);
    private static readonly CustomApiMember OpportunityId = new("OpportunityId", CustomApiType.Guid, null, false);
    private static readonly CustomApiMember OrderId = new("SalesOrderId", CustomApiType.Guid, null, false);
    private static readonly CustomApiMember ZoneCode = new("TimeZoneCode", CustomApiType.Integer, null, false);
    private static readonly CustomApiMember Locale = new("LocaleId", CustomApiType.Integer, null, false);
    private static readonly CustomApiMember Local = new("LocalTime", CustomApiType.DateTime, null, false);
    private static readonly CustomApiMember Utc = new("UtcTime", CustomApiType.DateTime, null, false);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CustomApiOperation> All { get; } =
    [
        new("QualifyLead", 1, "lead", false, false,
            [
                Flag("CreateAccount"), Flag("CreateContact"), Flag("CreateOpportunity"), new("OpportunityCurrencyId", CustomApiType.EntityReference, "transactioncurrency", true),
                new("OpportunityCustomerId", CustomApiType.EntityReference, null, true), new("SourceCampaignId", CustomApiType.EntityReference, null, true), new("Status", CustomApiType.Picklist, null, false), Process,
            ],
            [new("CreatedEntities", CustomApiType.EntityCollection, null, false)]) { BoundParameter = "LeadId" },
        new("ConvertSalesOrderToInvoice", 0, null, false, false, [OrderId, Columns, Process], [Row("invoice")]),
        new("GenerateInvoiceFromOpportunity", 0, null, false, false, [OpportunityId, Columns], [Row("invoice")]),
        new("GenerateQuoteFromOpportunity", 0, null, false, false, [OpportunityId, Columns, Process], [Row("quote")]),
        new("GenerateSalesOrderFromOpportunity", 0, null, false, false, [OpportunityId, Columns], [Row("salesorder")]),
        new("LockSalesOrderPricing", 1, "salesorder", false, false, [], []) { BoundParameter = OrderId.Name, BoundById = true },
        new("UnlockSalesOrderPricing", 0, null, false, false, [OrderId], []),
        Function("RetrieveExchangeRate", [new("TransactionCurrencyId", CustomApiType.Guid, null, false)], new("ExchangeRate", CustomApiType.Decimal, null, false)),
        Function("IsValidStateTransition",
            [new("Entity", CustomApiType.EntityReference, null, false), new("NewState", CustomApiType.String, null, false), new("NewStatus", CustomApiType.Integer, null, false)], Flag("IsValid")),
        Function("LocalTimeFromUtcTime", [ZoneCode, Utc], Local),
        Function("UtcTimeFromLocalTime", [ZoneCode, Local], Utc),
        Function("GetTimeZoneCodeByLocalizedName", [Locale, new("LocalizedStandardName", CustomApiType.String, null, false)], ZoneCode),
        new("GetAllTimeZonesWithDisplayName", 2, "timezonedefinition", true, false, [Locale], [new("EntityCollection", CustomApiType.EntityCollection, null, false)]),
    ];

    private static CustomApiOperation Function(string name, CustomApiMember[] parameters, CustomApiMember property) => new(name, 0, null, true, false, parameters, [property]);

    private static CustomApiMember Flag(string name) => new(name, CustomApiType.Boolean, null, false);

    private static CustomApiMember Row(string table) => new("Entity", CustomApiType.Entity, table, false);
}
