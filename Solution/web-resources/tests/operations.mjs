// Writes what lookups.js says about the custom APIs, names in order, for a comparison with their registration.
import { load } from "./scripts.mjs";

const sorted = (members) => Object.fromEntries(Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1)));

const { operations } = load(undefined, "lookups").Lookups;
console.log(JSON.stringify(operations, (key, value) => (key === "parameters" || key === "properties" ? sorted(value) : value)));
