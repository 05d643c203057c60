// Whether what forms and commands call is there. Arguments: names of functions, with their namespaces.
import assert from "node:assert/strict";
import { load } from "./scripts.mjs";

const ErpIntegration = load(undefined, "lookups", "forms");
for (const name of process.argv.slice(2)) {
  const found = name.split(".").reduce((scope, part) => scope?.[part], { ErpIntegration });
  assert.equal(typeof found, "function", `${name} is no function`);
}
