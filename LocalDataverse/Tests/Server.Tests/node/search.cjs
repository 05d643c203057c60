// Dataverse search through dynamics-web-api, in both of its versions. Arguments: server URL, token.
const assert = require("node:assert");
const { DynamicsWebApi } = require("dynamics-web-api");

const [serverUrl, token] = process.argv.slice(2);
const connect = (version) => new DynamicsWebApi({ serverUrl, dataApi: { version: "9.2" }, searchApi: { version, options: { escapeSpecialCharacters: true, enableResponseCompatibility: true } }, onTokenRefresh: () => Promise.resolve(token) });
const word = `Npm${process.hrtime.bigint()}`;

async function main() {
  const id = await connect("2.0").create({ collection: "accounts", data: { name: `${word} House`, numberofemployees: 5 } });
  for (const version of ["1.0", "2.0"]) {
    const api = connect(version);
    const found = await api.query({ query: { search: word, entities: [{ name: "account", selectColumns: ["name"] }], filter: "account:numberofemployees eq 5", count: true, top: 3, orderBy: ["@search.score desc"], facets: ["ownerid"], searchMode: "all", searchType: "full" } });
    const row = version === "1.0" ? found.value[0] : found.response.Value[0].Attributes;
    assert.equal(row.name, `${word} House`);
    assert.equal(version === "1.0" ? row["@search.objectid"] : found.response.Value[0].Id, id);
    assert.equal(found.totalrecordcount, 1);
    assert.equal(found.facets.ownerid[0].Count, 1);
    assert.equal((await api.query(word)).value.length, 1);
    assert.equal((await api.search(word)).value.length, 1);

    const suggested = await api.suggest({ query: { search: word.slice(0, -1), useFuzzy: true, top: 2 } });
    assert.equal(suggested.value[0].text, `{crmhit}${word.slice(0, -1)}{/crmhit}${word.slice(-1)} House`);
    assert.equal(suggested.value[0].document["@search.objectid"], id);
    assert.equal((await api.suggest(word)).value.length, 1);

    const completed = await api.autocomplete({ query: { search: word.slice(0, -1), useFuzzy: false } });
    assert.equal(completed.value, `{crmhit}${word.toLowerCase()}{/crmhit}`);
    assert.equal((await api.autocomplete(word)).value, `{crmhit}${word.toLowerCase()}{/crmhit}`);
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
