"use strict";
/**
 * Questions to the ERP for form scripts and command bar buttons: one function for each custom API that asks the ERP, over Xrm.WebApi.online.execute.
 * Names of parameters and properties are those of the API. A property ...Json comes without that ending, as the list it holds.
 */
var ErpIntegration;
(function (ErpIntegration) {
    var Lookups;
    (function (Lookups) {
        /** A question that got no answer. Its message is what the user may be told. */
        class LookupError extends Error {
            /** @param failure What Xrm.WebApi.online.execute rejects with. */
            constructor(failure) {
                super(failure.message || "Dataverse gave no reason.");
                this.name = "LookupError";
                const known = /^ERP-(\d{4}): (.+)$/s.exec(this.message);
                this.code = known ? Number(known[1]) : null;
                this.sentence = known?.[2] ?? this.message;
                this.platformCode = failure.errorCode ?? null;
            }
        }
        Lookups.LookupError = LookupError;
        /** Stock of one product or of up to 200. */
        function getOnHandInventory(question) {
            return ask("erp_GetOnHandInventory", question);
        }
        Lookups.getOnHandInventory = getOnHandInventory;
        /** Whether the ERP has enough for every line of an order.
         * @param orderId Id of the order in Dataverse, with or without braces. */
        function checkOrderAvailability(orderId, question = {}) {
            return ask("erp_CheckOrderAvailability", question, orderId);
        }
        Lookups.checkOrderAvailability = checkOrderAvailability;
        /** What a customer pays for a product. */
        function getSalesPrice(question) {
            return ask("erp_GetSalesPrice", question);
        }
        Lookups.getSalesPrice = getSalesPrice;
        /** How much more a customer may order, and whether it is on hold.
         * @param accountId Id of the account in Dataverse, with or without braces. */
        function getCustomerCredit(accountId, question = {}) {
            return ask("erp_GetCustomerCredit", question, accountId);
        }
        Lookups.getCustomerCredit = getCustomerCredit;
        /** How far an order has got.
         * @param orderId Id of the order in Dataverse, with or without braces. */
        function getOrderStatus(orderId, question = {}) {
            return ask("erp_GetOrderStatus", question, orderId);
        }
        Lookups.getOrderStatus = getOrderStatus;
        /** What failed of the tests of produced goods on a day. */
        function getProductionQuality(question) {
            return ask("erp_GetProductionQuality", question);
        }
        Lookups.getProductionQuality = getProductionQuality;
        /** What commodities cost, and by how much that has changed. */
        function getCommodityPrices(question) {
            return ask("erp_GetCommodityPrices", question);
        }
        Lookups.getCommodityPrices = getCommodityPrices;
        const answer = { AsOf: "date", Source: "value" };
        const partial = { ...answer, IsPartial: "value", MissingJson: "json" };
        const trace = { Traceparent: "Edm.String" };
        const place = { SiteId: "Edm.String", WarehouseId: "Edm.String" };
        /** The custom APIs as they are registered. Their open-type collections aren't read: the same is in a property ...Json. */
        Lookups.operations = {
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
        async function ask(name, question, id) {
            const operation = Lookups.operations[name];
            const request = requestOf(name, operation, question, id);
            let response;
            try {
                response = await Xrm.WebApi.online.execute(request);
            }
            catch (failure) {
                throw new LookupError(failure);
            }
            return read(operation, await response.json());
        }
        // What execute takes: the parameters as properties, and on the prototype a function that says what they are. Parameters that aren't given may not be described either.
        function requestOf(name, operation, question, id) {
            const parameters = {};
            const parameterTypes = {};
            if (operation.table !== null) {
                parameters.entity = { entityType: operation.table, id: id?.replace(/[{}]/g, "") };
                parameterTypes.entity = { typeName: `mscrm.${operation.table}`, structuralProperty: 5 };
            }
            for (const [parameter, value] of Object.entries(question)) {
                if (value === undefined || value === null)
                    continue;
                const typeName = operation.parameters[parameter];
                if (typeName === undefined)
                    throw new TypeError(`${name} has no parameter ${parameter}.`);
                parameters[parameter] = value;
                parameterTypes[parameter] = { typeName, structuralProperty: typeName.startsWith("Collection(") ? 4 : 1 };
            }
            const metadata = { boundParameter: operation.table === null ? null : "entity", operationType: 0, operationName: name, parameterTypes };
            return Object.assign(Object.create({ getMetadata: () => metadata }), parameters);
        }
        function read(operation, response) {
            return Object.fromEntries(Object.entries(operation.properties).map(([name, kind]) => {
                const value = response[name];
                if (kind === "json")
                    return [name.slice(0, -"Json".length), value ? JSON.parse(value) : []];
                return [name, kind === "date" ? dateOf(value) : value];
            }));
        }
        // The platform gives a date without a value as one in the year 1.
        function dateOf(value) {
            if (value === undefined || value === null)
                return null;
            const date = new Date(value);
            return date.getUTCFullYear() === 1 ? null : date;
        }
    })(Lookups = ErpIntegration.Lookups || (ErpIntegration.Lookups = {}));
})(ErpIntegration || (ErpIntegration = {}));
