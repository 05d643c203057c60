"use strict";
/**
 * What forms show of the ERP's answers, as form notifications. An administrator registers these functions on forms of their own, with "Pass execution context as first
 * parameter"; checkAvailability may also be a command's, with PrimaryControl as its parameter. Needs erp_/lookups.js as a library of the form too.
 * Nothing here makes a form wait. A question that got no answer is a notification with the reason.
 */
var ErpIntegration;
(function (ErpIntegration) {
    var Forms;
    (function (Forms) {
        const create = 1;
        // The latest question of each kind about a record: the answer to an earlier one may come later, and is no longer wanted.
        const latest = new Map();
        /** Handlers for forms of Account. */
        let Account;
        (function (Account) {
            /** OnLoad: warns when the ERP has the customer on hold, or when its credit limit is exceeded. */
            function onLoad(context) {
                const form = formOf(context);
                if (isNew(form) || isEmpty(form, "erp_erpaccountnumber"))
                    return;
                show(form, "erp_credit", () => ErpIntegration.Lookups.getCustomerCredit(form.data.entity.getId()), creditNotice);
            }
            Account.onLoad = onLoad;
        })(Account = Forms.Account || (Forms.Account = {}));
        /** Handlers for forms of Order. */
        let SalesOrder;
        (function (SalesOrder) {
            /** OnLoad: shows how far the ERP has got with the order, and warns as on the form of the account that orders. */
            function onLoad(context) {
                const form = formOf(context);
                const customer = form.getAttribute("customerid")?.getValue()?.[0];
                if (customer?.entityType === "account")
                    show(form, "erp_credit", () => ErpIntegration.Lookups.getCustomerCredit(customer.id), creditNotice);
                if (isNew(form) || isEmpty(form, "erp_erpnumber"))
                    return;
                show(form, "erp_status", () => ErpIntegration.Lookups.getOrderStatus(form.data.entity.getId()), statusNotice);
            }
            SalesOrder.onLoad = onLoad;
            /** A command, or OnChange of a column: shows whether the ERP has enough for the order's lines as they are saved. */
            function checkAvailability(context) {
                const form = formOf(context);
                if (isNew(form))
                    return;
                show(form, "erp_availability", () => ErpIntegration.Lookups.checkOrderAvailability(form.data.entity.getId()), availabilityNotice);
            }
            SalesOrder.checkAvailability = checkAvailability;
        })(SalesOrder = Forms.SalesOrder || (Forms.SalesOrder = {}));
        /** Handlers for forms of Production Schedule; the solution's own form has them. */
        let ProductionSchedule;
        (function (ProductionSchedule) {
            /** OnLoad and OnChange of the site: shows what failed of today's tests at the plant that is to make it. */
            function showQuality(context) {
                const form = formOf(context);
                const site = form.getAttribute("erp_siteid")?.getValue();
                if (!site) {
                    form.ui.clearFormNotification("erp_quality");
                    return;
                }
                show(form, "erp_quality", () => ErpIntegration.Lookups.getProductionQuality({ SiteId: site }), (quality) => qualityNotice(site, quality));
            }
            ProductionSchedule.showQuality = showQuality;
        })(ProductionSchedule = Forms.ProductionSchedule || (Forms.ProductionSchedule = {}));
        const english = {
            onHold: (reason) => `The ERP has the customer on hold: ${reason}.`,
            limitExceeded: (limit, currency, by) => `The customer's credit limit of ${limit} ${currency} is exceeded by ${by}.`,
            orderStatus: (number, status) => `Order ${number} in the ERP: ${status}.`,
            confirmedDelivery: (day) => `Confirmed delivery: ${day}.`,
            available: "The ERP has enough for all lines.",
            short: (lines) => `Missing in the ERP: ${lines}.`,
            availableFrom: (day) => `All of it is there from ${day}.`,
            notChecked: "Not all lines could be checked.",
            failedTests: (site, total, critical) => `Failed quality tests at site ${site} today: ${total}, of which ${critical} critical.`,
        };
        const german = {
            onHold: (reason) => `Das ERP hat den Kunden gesperrt: ${reason}.`,
            limitExceeded: (limit, currency, by) => `Das Kreditlimit des Kunden von ${limit} ${currency} ist um ${by} überschritten.`,
            orderStatus: (number, status) => `Auftrag ${number} im ERP: ${status}.`,
            confirmedDelivery: (day) => `Bestätigte Lieferung: ${day}.`,
            available: "Das ERP hat für alle Positionen genug.",
            short: (lines) => `Im ERP fehlt: ${lines}.`,
            availableFrom: (day) => `Alles ist ab dem ${day} da.`,
            notChecked: "Nicht alle Positionen konnten geprüft werden.",
            failedTests: (site, total, critical) => `Heute fehlgeschlagene Qualitätsprüfungen am Standort ${site}: ${total}, davon ${critical} kritisch.`,
        };
        // By LCID, as the platform gives the user's language. Who uses another language reads English.
        const languages = { 1031: german, 1033: english };
        function texts() {
            return languages[Xrm.Utility.getGlobalContext().userSettings.languageId] ?? english;
        }
        function creditNotice(credit) {
            if (credit.IsOnHold)
                return { level: "WARNING", text: texts().onHold(credit.HoldReason) };
            if (credit.IsUnlimited || credit.Available >= 0)
                return null;
            return { level: "WARNING", text: texts().limitExceeded(amount(credit.CreditLimit), credit.CurrencyCode, amount(-credit.Available)) };
        }
        function statusNotice(order) {
            const delivery = order.ConfirmedDelivery ? ` ${texts().confirmedDelivery(day(order.ConfirmedDelivery))}` : "";
            return { level: "INFO", text: texts().orderStatus(order.ErpNumber, order.Status) + delivery };
        }
        function availabilityNotice(order) {
            const short = order.Lines.filter((line) => !line.isAvailable).map((line) => `${line.productNumber} (${amount(line.shortBy)} ${line.unit})`);
            const unknown = order.Missing.map((part) => ` ${part.reason}`).join("");
            if (order.IsAvailable && !order.IsPartial)
                return { level: "INFO", text: texts().available };
            const date = order.EarliestDate ? ` ${texts().availableFrom(day(order.EarliestDate))}` : "";
            const missing = short.length > 0 ? texts().short(short.join(", ")) + date : texts().notChecked;
            return { level: "WARNING", text: missing + unknown };
        }
        function qualityNotice(site, quality) {
            if (quality.Total === 0)
                return null;
            return { level: quality.Critical > 0 ? "WARNING" : "INFO", text: texts().failedTests(site, quality.Total, quality.Critical) };
        }
        // Returns at once: a handler that gave its promise back could make the form wait for it.
        function show(form, key, question, notice) {
            const record = form.data.entity.getId();
            const asked = `${record} ${key}`;
            const mine = {};
            latest.set(asked, mine);
            form.ui.clearFormNotification(key);
            question()
                .then(notice)
                .catch((failure) => ({ level: "ERROR", text: failure.message }))
                .then((shown) => {
                if (latest.get(asked) !== mine)
                    return;
                latest.delete(asked);
                // The form may have moved on to another record in the meantime.
                if (shown && form.data.entity.getId() === record)
                    form.ui.setFormNotification(shown.text, shown.level, key);
            });
        }
        function formOf(context) {
            return "getFormContext" in context ? context.getFormContext() : context;
        }
        function isNew(form) {
            return form.ui.getFormType() === create;
        }
        // Only where the form has the column: without it the ERP's answer says what is wrong.
        function isEmpty(form, column) {
            const attribute = form.getAttribute(column);
            return attribute !== null && !attribute.getValue();
        }
        function amount(value) {
            return value.toLocaleString(undefined, { maximumFractionDigits: 2 });
        }
        function day(date) {
            return date.toLocaleDateString(undefined, { timeZone: "UTC" });
        }
    })(Forms = ErpIntegration.Forms || (ErpIntegration.Forms = {}));
})(ErpIntegration || (ErpIntegration = {}));
