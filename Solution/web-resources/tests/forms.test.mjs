import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./scripts.mjs";

const update = 2;
const always = { AsOf: "2026-01-31T08:00:00Z", Source: "live", IsPartial: false, MissingJson: "[]" };
const credit = { ...always, CreditLimit: 100, IsUnlimited: false, Available: 40, CurrencyCode: "USD", IsOnHold: false, HoldReason: "" };

/** The forms' handlers with an Xrm that answers by the name of the API, for a user of a language; what was asked is in asked. */
function formsThatGet(answers, languageId = 1033) {
  const asked = [];
  const execute = async (request) => {
    const name = request.getMetadata().operationName;
    asked.push({ name, ...request });
    const answer = await answers[name](request);
    return { json: async () => answer };
  };
  const Utility = { getGlobalContext: () => ({ userSettings: { languageId } }) };
  const { Forms } = load({ WebApi: { online: { execute } }, Utility }, "lookups", "forms");
  return { Forms, asked };
}

/** As much of a form as the handlers use: its columns, and the notifications on it by their id. */
function form({ type = update, id = "{A}", columns = {} } = {}) {
  const shown = new Map();
  const context = {
    shown,
    id,
    getAttribute: (name) => (name in columns ? { getValue: () => columns[name] } : null),
    data: { entity: { getId: () => context.id } },
    ui: {
      getFormType: () => type,
      clearFormNotification: (key) => shown.delete(key),
      setFormNotification: (text, level, key) => shown.set(key, `${level} ${text}`),
    },
  };
  return context;
}

const event = (context) => ({ getFormContext: () => context });

/** All answers that are there have been dealt with. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

async function notices(answers, handle, context, language) {
  const { Forms, asked } = formsThatGet(answers, language);
  assert.equal(handle(Forms, event(context)), undefined, "a handler gives the form nothing to wait for");
  await settled();
  return { shown: Object.fromEntries(context.shown), asked };
}

test("an account on hold is warned about", async () => {
  const { shown, asked } = await notices(
    { erp_GetCustomerCredit: () => ({ ...credit, IsOnHold: true, HoldReason: "All" }) }, (forms, e) => forms.Account.onLoad(e), form({ columns: { erp_erpaccountnumber: "US-001" } }));

  assert.deepEqual(shown, { erp_credit: "WARNING The ERP has the customer on hold: All." });
  assert.deepEqual(asked, [{ name: "erp_GetCustomerCredit", entity: { entityType: "account", id: "A" } }]);
});

test("an account beyond its credit limit is warned about", async () => {
  const { shown } = await notices({ erp_GetCustomerCredit: () => ({ ...credit, Available: -7.5 }) }, (forms, e) => forms.Account.onLoad(e), form());

  assert.deepEqual(shown, { erp_credit: `WARNING The customer's credit limit of 100 USD is exceeded by ${(7.5).toLocaleString()}.` });
});

test("an account in order has no notification, and one that was there is gone", async () => {
  const context = form();
  context.shown.set("erp_credit", "WARNING old");

  assert.deepEqual((await notices({ erp_GetCustomerCredit: () => credit }, (forms, e) => forms.Account.onLoad(e), context)).shown, {});
});

for (const [what, context] of [["a new account", form({ type: 1 })], ["an account that the ERP doesn't have", form({ columns: { erp_erpaccountnumber: null } })]]) {
  test(`${what} is not asked about`, async () => {
    assert.deepEqual(await notices({}, (forms, e) => forms.Account.onLoad(e), context), { shown: {}, asked: [] });
  });
}

test("an order shows its status and its customer's hold", async () => {
  const { shown, asked } = await notices(
    {
      erp_GetCustomerCredit: () => ({ ...credit, IsOnHold: true, HoldReason: "Invoice" }),
      erp_GetOrderStatus: () => ({ ...always, ErpNumber: "S00001", Status: "Backorder", ConfirmedDelivery: "2026-02-03T00:00:00Z" }),
    },
    (forms, e) => forms.SalesOrder.onLoad(e),
    form({ columns: { customerid: [{ entityType: "account", id: "{C}" }], erp_erpnumber: "S00001" } }));

  const date = new Date("2026-02-03T00:00:00Z").toLocaleDateString(undefined, { timeZone: "UTC" });
  assert.deepEqual(shown, {
    erp_credit: "WARNING The ERP has the customer on hold: Invoice.",
    erp_status: `INFO Order S00001 in the ERP: Backorder. Confirmed delivery: ${date}.`,
  });
  assert.deepEqual(asked.map((question) => question.entity), [{ entityType: "account", id: "C" }, { entityType: "salesorder", id: "A" }]);
});

test("an order of a contact has no credit to ask for", async () => {
  const { asked } = await notices({}, (forms, e) => forms.SalesOrder.onLoad(e), form({ columns: { customerid: [{ entityType: "contact", id: "{C}" }], erp_erpnumber: null } }));

  assert.deepEqual(asked, []);
});

test("a command shows which lines are short", async () => {
  const { Forms } = formsThatGet({
    erp_CheckOrderAvailability: () => ({
      ...always, IsAvailable: false, EarliestDate: "0001-01-01T00:00:00Z", IsPartial: true, MissingJson: '[{"key":"2","code":3003,"reason":"The ERP doesn\'t know the product X."}]',
      LinesJson: '[{"productNumber":"D1","shortBy":2,"unit":"ea","isAvailable":false},{"productNumber":"D2","shortBy":0,"unit":"ea","isAvailable":true}]',
    }),
  });
  const context = form();
  Forms.SalesOrder.checkAvailability(context);
  await settled();

  assert.deepEqual(Object.fromEntries(context.shown), { erp_availability: "WARNING Missing in the ERP: D1 (2 ea). The ERP doesn't know the product X." });
});

test("a failed question is a notification with the reason", async () => {
  const sentence = "ERP-2001: The ERP can't be reached. Try again later; if it lasts, tell your administrator.";
  const { shown } = await notices(
    { erp_GetProductionQuality: () => Promise.reject({ errorCode: 1, message: sentence }) }, (forms, e) => forms.ProductionSchedule.showQuality(e), form({ columns: { erp_siteid: "1" } }));

  assert.deepEqual(shown, { erp_quality: `ERROR ${sentence}` });
});

test("an answer that can't be read is a notification too", async () => {
  const { shown } = await notices(
    { erp_GetProductionQuality: () => ({ ...always, GroupsJson: "[" }) }, (forms, e) => forms.ProductionSchedule.showQuality(e), form({ columns: { erp_siteid: "1" } }));

  assert.match(shown.erp_quality, /^ERROR .*JSON/);
});

test("a schedule shows today's failed tests of its site, and nothing without a site", async () => {
  const quality = { erp_GetProductionQuality: () => ({ ...always, Total: 3, Critical: 1 }) };
  const { shown, asked } = await notices(quality, (forms, e) => forms.ProductionSchedule.showQuality(e), form({ columns: { erp_siteid: "1" } }));
  assert.deepEqual(shown, { erp_quality: "WARNING Failed quality tests at site 1 today: 3, of which 1 critical." });
  assert.deepEqual(asked, [{ name: "erp_GetProductionQuality", SiteId: "1" }]);

  const empty = form({ columns: { erp_siteid: null } });
  empty.shown.set("erp_quality", "of another site");
  assert.deepEqual(await notices({}, (forms, e) => forms.ProductionSchedule.showQuality(e), empty), { shown: {}, asked: [] });
});

test("an answer for a record that the form has left is not shown", async () => {
  const context = form({ columns: { erp_siteid: "1" } });
  const leaving = { erp_GetProductionQuality: () => ((context.id = "{B}"), { ...always, Total: 1, Critical: 0 }) };

  assert.deepEqual((await notices(leaving, (forms, e) => forms.ProductionSchedule.showQuality(e), context)).shown, {});
});

test("of two questions in a row the later one is shown, whichever is answered last", async () => {
  const answers = [];
  const { Forms } = formsThatGet({ erp_GetProductionQuality: () => new Promise((resolve) => answers.push(resolve)) });
  const columns = { erp_siteid: "1" };
  const context = form({ columns });
  Forms.ProductionSchedule.showQuality(event(context));
  columns.erp_siteid = "2";
  Forms.ProductionSchedule.showQuality(event(context));
  answers[1]({ ...always, Total: 2, Critical: 0 });
  await settled();
  answers[0]({ ...always, Total: 1, Critical: 0 });
  await settled();

  assert.deepEqual(Object.fromEntries(context.shown), { erp_quality: "INFO Failed quality tests at site 2 today: 2, of which 0 critical." });
});

for (const [language, hold] of [[1031, "Das ERP hat den Kunden gesperrt: All."], [1036, "The ERP has the customer on hold: All."]]) {
  test(`a user of the language ${language} reads: ${hold}`, async () => {
    const { shown } = await notices({ erp_GetCustomerCredit: () => ({ ...credit, IsOnHold: true, HoldReason: "All" }) }, (forms, e) => forms.Account.onLoad(e), form(), language);

    assert.deepEqual(shown, { erp_credit: `WARNING ${hold}` });
  });
}

test("every notice is there in German", async () => {
  const german = (answers, handle, columns) => notices(answers, handle, form({ columns }), 1031).then(({ shown }) => Object.values(shown));
  const order = { ...always, IsAvailable: false, EarliestDate: "2026-02-03T00:00:00Z", LinesJson: '[{"productNumber":"D1","shortBy":2,"unit":"ea","isAvailable":false}]' };
  const check = (forms, e) => forms.SalesOrder.checkAvailability(e);
  const day = new Date("2026-02-03T00:00:00Z").toLocaleDateString(undefined, { timeZone: "UTC" });

  assert.deepEqual(await german({ erp_GetCustomerCredit: () => ({ ...credit, Available: -7 }) }, (forms, e) => forms.Account.onLoad(e)), ["WARNING Das Kreditlimit des Kunden von 100 USD ist um 7 überschritten."]);
  assert.deepEqual(await german({ erp_CheckOrderAvailability: () => order }, check), [`WARNING Im ERP fehlt: D1 (2 ea). Alles ist ab dem ${day} da.`]);
  assert.deepEqual(await german({ erp_CheckOrderAvailability: () => ({ ...order, IsAvailable: true, LinesJson: "[]" }) }, check), ["INFO Das ERP hat für alle Positionen genug."]);
  assert.deepEqual(await german({ erp_CheckOrderAvailability: () => ({ ...order, IsPartial: true, LinesJson: "[]" }) }, check), ["WARNING Nicht alle Positionen konnten geprüft werden."]);
  assert.deepEqual(
    await german({ erp_GetOrderStatus: () => ({ ...always, ErpNumber: "S1", Status: "Invoiced", ConfirmedDelivery: "2026-02-03T00:00:00Z" }) }, (forms, e) => forms.SalesOrder.onLoad(e)),
    [`INFO Auftrag S1 im ERP: Invoiced. Bestätigte Lieferung: ${day}.`]);
  assert.deepEqual(
    await german({ erp_GetProductionQuality: () => ({ ...always, Total: 3, Critical: 1 }) }, (forms, e) => forms.ProductionSchedule.showQuality(e), { erp_siteid: "1" }),
    ["WARNING Heute fehlgeschlagene Qualitätsprüfungen am Standort 1: 3, davon 1 kritisch."]);
});
