import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { load, textOf } from "./scripts.mjs";

const always = { AsOf: "2026-01-31T08:00:00Z", Source: "live" };

/** Lookups whose Xrm gives the answer, and the requests it was given. */
function lookupsThatAnswer(answer) {
  const requests = [];
  const execute = async (request) => (requests.push(request), { ok: true, json: async () => answer });
  return { lookups: load({ WebApi: { online: { execute } } }, "lookups").Lookups, requests };
}

function lookupsThatFail(failure) {
  return load({ WebApi: { online: { execute: () => Promise.reject(failure) } } }, "lookups").Lookups;
}

test("a script defines one global and nothing else", () => {
  const context = vm.createContext({});
  vm.runInContext(textOf("lookups"), context);
  assert.deepEqual(Object.keys(context), ["ErpIntegration"]);
});

test("an unbound question has its parameters as properties and their types in getMetadata, on the prototype", async () => {
  const { lookups, requests } = lookupsThatAnswer(always);
  await lookups.getSalesPrice({ ProductNumber: "D0001", Quantity: 2, Date: new Date("2026-01-31T00:00:00Z"), CurrencyCode: undefined });

  const [request] = requests;
  assert.equal(JSON.stringify(request), '{"ProductNumber":"D0001","Quantity":2,"Date":"2026-01-31T00:00:00.000Z"}');
  assert.equal(Object.hasOwn(request, "getMetadata"), false);
  assert.deepEqual(request.getMetadata(), {
    boundParameter: null,
    operationType: 0,
    operationName: "erp_GetSalesPrice",
    parameterTypes: {
      ProductNumber: { typeName: "Edm.String", structuralProperty: 1 },
      Quantity: { typeName: "Edm.Decimal", structuralProperty: 1 },
      Date: { typeName: "Edm.DateTimeOffset", structuralProperty: 1 },
    },
  });
});

test("a bound question names its row without the braces that a form's ids have", async () => {
  const { lookups, requests } = lookupsThatAnswer(always);
  await lookups.getCustomerCredit("{AAAAAAAA-0000-4000-8000-000000000001}");

  assert.deepEqual(requests[0].entity, { entityType: "account", id: "AAAAAAAA-0000-4000-8000-000000000001" });
  assert.deepEqual(requests[0].getMetadata(), {
    boundParameter: "entity",
    operationType: 0,
    operationName: "erp_GetCustomerCredit",
    parameterTypes: { entity: { typeName: "mscrm.account", structuralProperty: 5 } },
  });
});

test("a list is a collection", async () => {
  const { lookups, requests } = lookupsThatAnswer(always);
  await lookups.getOnHandInventory({ ProductNumbers: ["D0001", "D0002"] });

  assert.deepEqual(requests[0].getMetadata().parameterTypes, { ProductNumbers: { typeName: "Collection(Edm.String)", structuralProperty: 4 } });
});

test("a parameter that the API doesn't have is refused before it is asked", async () => {
  const { lookups, requests } = lookupsThatAnswer(always);

  await assert.rejects(lookups.getProductionQuality({ Site: "1" }), { name: "TypeError", message: "erp_GetProductionQuality has no parameter Site." });
  assert.equal(requests.length, 0);
});

test("an answer has dates, lists instead of JSON, and no open-type rows", async () => {
  const { lookups } = lookupsThatAnswer({
    ...always, "@odata.context": "x", IsAvailable: false, LinesShort: 1, EarliestDate: "2026-02-03T00:00:00Z", Lines: [{ "@odata.type": "#x" }], LinesJson: '[{"lineNumber":1}]',
    IsPartial: false, MissingJson: "[]",
  });

  assert.deepEqual(await lookups.checkOrderAvailability("1"), {
    AsOf: new Date("2026-01-31T08:00:00Z"), Source: "live", IsAvailable: false, LinesShort: 1, EarliestDate: new Date("2026-02-03T00:00:00Z"), Lines: [{ lineNumber: 1 }],
    IsPartial: false, Missing: [],
  });
});

test("what has no value is null or empty", async () => {
  const { lookups } = lookupsThatAnswer({ ...always, AvailableFrom: "0001-01-01T00:00:00Z", ProductsJson: "[]", WarehousesJson: null, MissingJson: "[]" });
  const answer = await lookups.getOnHandInventory({ ProductNumbers: ["D0001"] });

  assert.equal(answer.AvailableFrom, null);
  assert.deepEqual(answer.Warehouses, []);
});

test("a refusal of the integration has its code and its sentence", async () => {
  const lookups = lookupsThatFail({ errorCode: 2147746405, message: "ERP-3003: The ERP doesn't know the product X in company usmf." });
  const error = await lookups.getOnHandInventory({ ProductNumber: "X" }).catch((e) => e);

  assert.ok(error instanceof lookups.LookupError);
  assert.equal(error.code, 3003);
  assert.equal(error.sentence, "The ERP doesn't know the product X in company usmf.");
  assert.equal(error.message, "ERP-3003: The ERP doesn't know the product X in company usmf.");
  assert.equal(error.platformCode, 2147746405);
});

test("a refusal of the platform has no code of the integration", async () => {
  const error = await lookupsThatFail({ errorCode: 2147746336, message: "Principal user is missing prvAppendToerp_IntegrationMessage." }).getOrderStatus("1").catch((e) => e);

  assert.equal(error.code, null);
  assert.equal(error.sentence, "Principal user is missing prvAppendToerp_IntegrationMessage.");
});

test("an answer whose JSON can't be read is an error, not an empty list", async () => {
  const { lookups } = lookupsThatAnswer({ ...always, GroupsJson: "[", IssuesJson: "[]" });

  await assert.rejects(lookups.getProductionQuality({ SiteId: "1" }), SyntaxError);
});
