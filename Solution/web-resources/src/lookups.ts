/**
 * Questions to the ERP for form scripts and command bar buttons: one function for each custom API that asks the ERP, over Xrm.WebApi.online.execute.
 * Names of parameters and properties are those of the API. A property ...Json comes without that ending, as the list it holds.
 */
namespace ErpIntegration.Lookups {
    /** Where an answer comes from: "live" when the ERP has just given it, "cache" when it was kept for a moment. */
    export type Source = "live" | "cache";

    /** What every question may say about itself. */
    export interface Question {
        /** W3C trace context of what the question belongs to; left out for a trace of its own. */
        Traceparent?: string;
    }

    /** What every answer says about itself. */
    export interface Answer {
        /** When the ERP said so. */
        AsOf: Date;
        Source: Source;
    }

    /** What was asked for and isn't in a partial answer. */
    export interface MissingPart {
        /** The product's number, the number of the order's line, the number of the ERP's order, or the commodity's symbol. */
        key: string;
        /** A code of the solution's error documents, 3003 for an unknown product for example. */
        code: number;
        reason: string;
    }

    /** An answer that can lack something. */
    export interface PartialAnswer extends Answer {
        IsPartial: boolean;
        Missing: MissingPart[];
    }

    /** One product or several, never both. */
    export interface OnHandQuestion extends Question {
        ProductNumber?: string;
        /** Up to 200. */
        ProductNumbers?: string[];
        SiteId?: string;
        WarehouseId?: string;
    }

    export interface WarehouseStock {
        siteId: string;
        warehouseId: string;
        onHand: number;
        reserved: number;
        available: number;
        ordered: number;
        onOrder: number;
    }

    export interface ProductStock {
        /** The number that was asked for. */
        productNumber: string;
        itemNumber: string;
        unit: string;
        available: number;
        onHand: number;
        reserved: number;
        ordered: number;
        onOrder: number;
        /** yyyy-mm-dd; absent when the ERP expects none. */
        availableFrom?: string;
        asOf: string;
        source: Source;
        warehouses: WarehouseStock[];
    }

    /** The totals are those of the only product; they are 0 and empty when several were asked for. */
    export interface OnHand extends PartialAnswer {
        Available: number;
        OnHand: number;
        Reserved: number;
        Ordered: number;
        OnOrder: number;
        Unit: string;
        /** The day from which any of it can be promised (UTC midnight); null when the ERP expects none. */
        AvailableFrom: Date | null;
        Products: ProductStock[];
        /** Of the only product. */
        Warehouses: WarehouseStock[];
    }

    export interface AvailabilityQuestion extends Question {
        SiteId?: string;
        WarehouseId?: string;
    }

    export interface LineAvailability {
        lineId: string;
        lineNumber: number;
        productNumber: string;
        quantity: number;
        available: number;
        shortBy: number;
        unit: string;
        /** yyyy-mm-dd; absent when the ERP expects too little. */
        earliestDate?: string;
        isAvailable: boolean;
    }

    export interface OrderAvailability extends PartialAnswer {
        IsAvailable: boolean;
        LinesShort: number;
        /** The day from which the whole order is there (UTC midnight); null when that can't be said. */
        EarliestDate: Date | null;
        Lines: LineAvailability[];
    }

    export interface PriceQuestion extends Question {
        ProductNumber: string;
        CustomerNumber?: string;
        Quantity?: number;
        /** ISO 4217. */
        CurrencyCode?: string;
        Date?: Date;
    }

    export interface SalesPrice extends Answer {
        UnitPrice: number;
        BasePrice: number;
        DiscountPercent: number;
        Amount: number;
        CurrencyCode: string;
        Unit: string;
        PriceOrigin: "customer" | "group" | "all" | "base";
    }

    export interface CustomerCredit extends PartialAnswer {
        CreditLimit: number;
        /** Whether there is no limit; then Available means nothing. */
        IsUnlimited: boolean;
        Balance: number;
        Overdue: number;
        OpenOrders: number;
        /** Below zero when the limit is exceeded. */
        Available: number;
        CurrencyCode: string;
        IsOnHold: boolean;
        /** As the ERP calls it; empty when nothing is on hold. */
        HoldReason: string;
    }

    export interface OrderLineStatus {
        lineNumber: number;
        itemNumber: string;
        quantity: number;
        unit: string;
        status: string;
        /** yyyy-mm-dd; absent where there is none. */
        confirmedDelivery?: string;
    }

    export interface Shipment {
        number: string;
        /** yyyy-mm-dd. */
        date?: string;
        trackingNumber: string;
        trackingUrl: string;
    }

    export interface OrderInvoice {
        number: string;
        /** yyyy-mm-dd. */
        date?: string;
        amount: number;
        currency: string;
    }

    export interface OrderStatus extends Answer {
        ErpNumber: string;
        Status: string;
        Progress: string;
        /** The day of delivery that the ERP has confirmed (UTC midnight); null where there is none. */
        ConfirmedDelivery: Date | null;
        Lines: OrderLineStatus[];
        Shipments: Shipment[];
        Invoices: OrderInvoice[];
    }

    export interface QualityQuestion extends Question {
        /** The plant: a site of the ERP. */
        SiteId: string;
        /** The day, UTC; today when it is left out. */
        Date?: Date;
    }

    export interface QualityGroup {
        line: string;
        severity: "critical" | "minor";
        count: number;
    }

    export interface QualityIssue {
        number: string;
        severity: "critical" | "minor";
        line: string;
        itemNumber: string;
        productionOrder: string;
        quantity: number;
        testGroup: string;
        /** RFC 3339. */
        foundOn: string;
    }

    export interface ProductionQuality extends Answer {
        Total: number;
        Critical: number;
        Groups: QualityGroup[];
        Issues: QualityIssue[];
    }

    export interface CommodityQuestion extends Question {
        /** Up to 50, as the ERP calls the commodities. */
        Symbols: string[];
    }

    export interface CommodityPrice {
        symbol: string;
        name: string;
        price: number;
        change: number;
        changePercent: number;
        currency: string;
        unit: string;
        /** RFC 3339; absent where the ERP doesn't say. */
        quotedOn?: string;
    }

    /** Price, change and what belongs to them are those of the only symbol; they are 0 and empty when several were asked for. */
    export interface CommodityPrices extends PartialAnswer {
        Price: number;
        Change: number;
        ChangePercent: number;
        CurrencyCode: string;
        Unit: string;
        QuotedOn: Date | null;
        /** In the order of the symbols. */
        Prices: CommodityPrice[];
    }

    /** A question that got no answer. Its message is what the user may be told. */
    export class LookupError extends Error {
        /** The integration's code, 2001 for "ERP-2001: ..." for example; null when Dataverse itself refused, for want of a privilege for example. */
        readonly code: number | null;

        /** The message without the code. */
        readonly sentence: string;

        /** The platform's error code, as Xrm gives it; null when it gave none. */
        readonly platformCode: number | null;

        /** @param failure What Xrm.WebApi.online.execute rejects with. */
        constructor(failure: { message?: string; errorCode?: number }) {
            super(failure.message || "Dataverse gave no reason.");
            this.name = "LookupError";
            const known = /^ERP-(\d{4}): (.+)$/s.exec(this.message);
            this.code = known ? Number(known[1]) : null;
            this.sentence = known?.[2] ?? this.message;
            this.platformCode = failure.errorCode ?? null;
        }
    }

    /** Stock of one product or of up to 200. */
    export function getOnHandInventory(question: OnHandQuestion): Promise<OnHand> {
        return ask("erp_GetOnHandInventory", question);
    }

    /** Whether the ERP has enough for every line of an order.
     * @param orderId Id of the order in Dataverse, with or without braces. */
    export function checkOrderAvailability(orderId: string, question: AvailabilityQuestion = {}): Promise<OrderAvailability> {
        return ask("erp_CheckOrderAvailability", question, orderId);
    }

    /** What a customer pays for a product. */
    export function getSalesPrice(question: PriceQuestion): Promise<SalesPrice> {
        return ask("erp_GetSalesPrice", question);
    }

    /** How much more a customer may order, and whether it is on hold.
     * @param accountId Id of the account in Dataverse, with or without braces. */
    export function getCustomerCredit(accountId: string, question: Question = {}): Promise<CustomerCredit> {
        return ask("erp_GetCustomerCredit", question, accountId);
    }

    /** How far an order has got.
     * @param orderId Id of the order in Dataverse, with or without braces. */
    export function getOrderStatus(orderId: string, question: Question = {}): Promise<OrderStatus> {
        return ask("erp_GetOrderStatus", question, orderId);
    }

    /** What failed of the tests of produced goods on a day. */
    export function getProductionQuality(question: QualityQuestion): Promise<ProductionQuality> {
        return ask("erp_GetProductionQuality", question);
    }

    /** What commodities cost, and by how much that has changed. */
    export function getCommodityPrices(question: CommodityQuestion): Promise<CommodityPrices> {
        return ask("erp_GetCommodityPrices", question);
    }

    type ParameterType = "Edm.String" | "Collection(Edm.String)" | "Edm.Decimal" | "Edm.DateTimeOffset";

    /** How a property of the answer is read: as it is, as a point in time, or as the JSON text it is. */
    type PropertyKind = "value" | "date" | "json";

    interface Operation {
        /** The table it is called on; null for an unbound one. */
        table: string | null;
        parameters: Readonly<Record<string, ParameterType>>;
        properties: Readonly<Record<string, PropertyKind>>;
    }

    const answer = { AsOf: "date", Source: "value" } as const;
    const partial = { ...answer, IsPartial: "value", MissingJson: "json" } as const;
    const trace = { Traceparent: "Edm.String" } as const;
    const place = { SiteId: "Edm.String", WarehouseId: "Edm.String" } as const;

    /** The custom APIs as they are registered. Their open-type collections aren't read: the same is in a property ...Json. */
    export const operations: Readonly<Record<string, Operation>> = {
        erp_GetOnHandInventory: {
            table: null,
            parameters: { ProductNumber: "Edm.String", ProductNumbers: "Collection(Edm.String)", ...place, ...trace },
            properties: {
                Available: "value", OnHand: "value", Reserved: "value", Ordered: "value", OnOrder: "value", Unit: "value", AvailableFrom: "date",
                ProductsJson: "json", WarehousesJson: "json", ...partial,
            },
        },
        erp_CheckOrderAvailability: {
            table: "salesorder",
            parameters: { ...place, ...trace },
            properties: { IsAvailable: "value", LinesShort: "value", EarliestDate: "date", LinesJson: "json", ...partial },
        },
        erp_GetSalesPrice: {
            table: null,
            parameters: { ProductNumber: "Edm.String", CustomerNumber: "Edm.String", Quantity: "Edm.Decimal", CurrencyCode: "Edm.String", Date: "Edm.DateTimeOffset", ...trace },
            properties: {
                UnitPrice: "value", BasePrice: "value", DiscountPercent: "value", Amount: "value", CurrencyCode: "value", Unit: "value", PriceOrigin: "value", ...answer,
            },
        },
        erp_GetCustomerCredit: {
            table: "account",
            parameters: trace,
            properties: {
                CreditLimit: "value", IsUnlimited: "value", Balance: "value", Overdue: "value", OpenOrders: "value", Available: "value", CurrencyCode: "value",
                IsOnHold: "value", HoldReason: "value", ...partial,
            },
        },
        erp_GetOrderStatus: {
            table: "salesorder",
            parameters: trace,
            properties: {
                ErpNumber: "value", Status: "value", Progress: "value", ConfirmedDelivery: "date", LinesJson: "json", ShipmentsJson: "json", InvoicesJson: "json", ...answer,
            },
        },
        erp_GetProductionQuality: {
            table: null,
            parameters: { SiteId: "Edm.String", Date: "Edm.DateTimeOffset", ...trace },
            properties: { Total: "value", Critical: "value", GroupsJson: "json", IssuesJson: "json", ...answer },
        },
        erp_GetCommodityPrices: {
            table: null,
            parameters: { Symbols: "Collection(Edm.String)", ...trace },
            properties: {
                Price: "value", Change: "value", ChangePercent: "value", CurrencyCode: "value", Unit: "value", QuotedOn: "date", PricesJson: "json", ...partial,
            },
        },
    };

    async function ask<T extends Answer>(name: string, question: object, id?: string): Promise<T> {
        const operation = operations[name]!;
        const request = requestOf(name, operation, question, id);
        let response: Xrm.ExecuteResponse;
        try {
            response = await Xrm.WebApi.online.execute(request);
        } catch (failure) {
            throw new LookupError(failure as { message?: string; errorCode?: number });
        }
        return read(operation, await response.json()) as T;
    }

    // What execute takes: the parameters as properties, and on the prototype a function that says what they are. Parameters that aren't given may not be described either.
    function requestOf(name: string, operation: Operation, question: object, id: string | undefined): object {
        const parameters: Record<string, unknown> = {};
        const parameterTypes: Record<string, { typeName: string; structuralProperty: number }> = {};
        if (operation.table !== null) {
            parameters.entity = { entityType: operation.table, id: id?.replace(/[{}]/g, "") };
            parameterTypes.entity = { typeName: `mscrm.${operation.table}`, structuralProperty: 5 };
        }
        for (const [parameter, value] of Object.entries(question)) {
            if (value === undefined || value === null) continue;
            const typeName = operation.parameters[parameter];
            if (typeName === undefined) throw new TypeError(`${name} has no parameter ${parameter}.`);
            parameters[parameter] = value;
            parameterTypes[parameter] = { typeName, structuralProperty: typeName.startsWith("Collection(") ? 4 : 1 };
        }
        const metadata = { boundParameter: operation.table === null ? null : "entity", operationType: 0, operationName: name, parameterTypes };
        return Object.assign(Object.create({ getMetadata: () => metadata }), parameters);
    }

    function read(operation: Operation, response: Record<string, unknown>): Record<string, unknown> {
        return Object.fromEntries(
            Object.entries(operation.properties).map(([name, kind]) => {
                const value = response[name];
                if (kind === "json") return [name.slice(0, -"Json".length), value ? JSON.parse(value as string) : []];
                return [name, kind === "date" ? dateOf(value) : value];
            }),
        );
    }

    // The platform gives a date without a value as one in the year 1.
    function dateOf(value: unknown): Date | null {
        if (value === undefined || value === null) return null;
        const date = new Date(value as string);
        return date.getUTCFullYear() === 1 ? null : date;
    }
}
