// Every question through the compiled script against a running server. Arguments: address of the Web API, token, id of an account, id of an order.
import assert from "node:assert/strict";
import { load } from "./scripts.mjs";
import { xrmOverHttp } from "./xrm-over-http.mjs";

const [api, token, account, order] = process.argv.slice(2);
const lookups = load(xrmOverHttp(api, token, { account: "accounts", salesorder: "salesorders" }), "lookups").Lookups;
const asked = new Set();

async function ask(name, ...question) {
  asked.add(name);
  const answer = await lookups[name](...question);
  assert.ok(answer.AsOf.getUTCFullYear() > 2000, name);
  assert.equal(answer.Source, "live", name);
  return answer;
}

const stock = await ask("getOnHandInventory", { ProductNumber: "D0001" });
assert.ok(stock.Available > 0);
assert.ok(stock.AvailableFrom instanceof Date);
assert.deepEqual(stock.Products.map((product) => product.productNumber), ["D0001"]);
assert.deepEqual(stock.Warehouses, stock.Products[0].warehouses);

const several = await lookups.getOnHandInventory({ ProductNumbers: ["D0002", "X"], SiteId: "1" });
assert.equal(several.IsPartial, true);
assert.deepEqual(several.Missing.map((part) => [part.key, part.code]), [["X", 3003]]);
assert.deepEqual(several.Warehouses, []);

const availability = await ask("checkOrderAvailability", order);
assert.equal(availability.IsAvailable, true);
assert.deepEqual(availability.Lines.map((line) => [line.productNumber, line.quantity, line.isAvailable]), [["D0001", 3, true]]);

const price = await ask("getSalesPrice", { ProductNumber: "D0001", CustomerNumber: "US-001", Quantity: 100, Date: new Date("2026-01-31T00:00:00Z") });
assert.equal(price.PriceOrigin, "customer");
assert.ok(price.UnitPrice < price.BasePrice);

const credit = await ask("getCustomerCredit", `{${account.toUpperCase()}}`);
assert.equal(credit.CreditLimit, 20000);
assert.equal(credit.CurrencyCode, "USD");

const status = await ask("getOrderStatus", order);
assert.equal(status.ErpNumber, "S00001");
assert.equal(status.Status, "Invoiced");
assert.equal(status.Lines.length, 2);
assert.deepEqual(status.Invoices.map((invoice) => invoice.number), ["INV00001"]);

const quality = await ask("getProductionQuality", { SiteId: "1", Date: new Date("2026-01-31T00:00:00Z") });
assert.equal(quality.Issues.length, quality.Total);

const prices = await ask("getCommodityPrices", { Symbols: ["COP", "X"] });
assert.deepEqual(prices.Prices.map((price) => price.symbol), ["COP"]);
assert.deepEqual(prices.Missing.map((part) => [part.key, part.code]), [["X", 3008]]);
assert.ok(prices.Prices[0].price > 0);

assert.deepEqual([...asked].sort(), Object.keys(lookups).filter((name) => /^(get|check)/.test(name)).sort());

const unknown = await lookups.getOnHandInventory({ ProductNumber: "X" }).catch((error) => error);
assert.ok(unknown instanceof lookups.LookupError);
assert.equal(unknown.code, 3003);
assert.match(unknown.sentence, /doesn't know the product X/);
