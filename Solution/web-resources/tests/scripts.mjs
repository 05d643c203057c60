// The compiled web resources as a form has them: classic scripts one after the other. Each call gives fresh ones.
import { readFileSync } from "node:fs";

const folder = new URL("../compiled/", import.meta.url);

export const textOf = (name) => readFileSync(new URL(`${name}.js`, folder), "utf8");

/** Runs the scripts with an Xrm of the caller's and gives what they define. */
export const load = (xrm, ...names) => new Function("Xrm", `${names.map(textOf).join("\n")}\nreturn ErpIntegration;`)(xrm);
