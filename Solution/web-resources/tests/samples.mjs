// The form scripts of the documents against a running server. Arguments: address of the Web API, token, id of an order, folder of the scripts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "./scripts.mjs";
import { xrmOverHttp } from "./xrm-over-http.mjs";

const [api, token, order, folder] = process.argv.slice(2);
const xrm = xrmOverHttp(api, token, { salesorder: "salesorders" });

/** Runs a handler of a script and gives the first notification that it shows. */
function firstNotification(script, handler, columns) {
  const contoso = new Function("Xrm", "ErpIntegration", `${readFileSync(join(folder, script), "utf8")}\nreturn Contoso;`)(xrm, load(xrm, "lookups"));
  return new Promise((resolve) => {
    const form = {
      data: { entity: { getId: () => `{${order.toUpperCase()}}` } },
      getAttribute: (name) => ({ getValue: () => columns[name] }),
      ui: { setFormNotification: (text, level) => resolve(`${level} ${text}`) },
    };
    contoso[handler]({ getFormContext: () => form });
  });
}

assert.match(await firstNotification("form.js", "showAvailability", {}), /^INFO The ERP has enough/);
assert.match(await firstNotification("form-without-library.js", "showStock", { productnumber: "D0001" }), /^INFO \d+ \w+ \((live|cache)\)$/);
assert.match(await firstNotification("form-without-library.js", "showStock", { productnumber: "X" }), /^ERROR ERP-3003: /);
