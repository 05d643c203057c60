// Batches through dynamics-web-api. Arguments: server URL, token.
const assert = require("node:assert");
const { DynamicsWebApi } = require("dynamics-web-api");

const [serverUrl, token] = process.argv.slice(2);
const api = new DynamicsWebApi({ serverUrl, dataApi: { version: "9.2" }, onTokenRefresh: () => Promise.resolve(token) });
const name = `npm ${process.hrtime.bigint()}`;

async function main() {
  api.startBatch();
  api.create({ collection: "accounts", data: { name }, contentId: "1" });
  api.create({ collection: "contacts", data: { lastname: name, "parentcustomerid_account@odata.bind": "$1" }, contentId: "2" });
  api.update({ collection: "$1", data: { telephone1: "1" } });
  api.retrieveMultiple({ collection: "accounts", select: ["name", "telephone1"], filter: `name eq '${name}'` });
  const [account, contact, updated, found] = await api.executeBatch();
  assert.match(account, /^[0-9a-f-]{36}$/);
  assert.match(contact, /^[0-9a-f-]{36}$/);
  assert.equal(updated, true);
  assert.deepEqual(found.value.map((a) => [a.accountid, a.telephone1]), [[account, "1"]]);

  api.startBatch();
  api.count({ collection: "contacts", filter: `lastname eq '${name}'` });
  api.retrieve({ collection: "accounts", key: account, select: ["name"] });
  const [count, read] = await api.executeBatch();
  assert.equal(count, 1);
  assert.equal(read.name, name);

  // One of a change set fails: none is carried out.
  api.startBatch();
  api.create({ collection: "accounts", data: { name: `${name} lost` } });
  api.update({ collection: "accounts", key: account, data: { nothing: 1 } });
  const failure = await api.executeBatch().catch((e) => e);
  assert.ok([].concat(failure).some((e) => e.error.code === "0x80048d19"), JSON.stringify(failure));
  assert.equal(await api.count({ collection: "accounts", filter: `name eq '${name} lost'` }), 0);

  // Each for itself, going on after an error.
  api.startBatch();
  api.create({ collection: "accounts", data: { name: `${name} kept` } });
  api.deleteRecord({ collection: "accounts", key: crypto.randomUUID() });
  api.deleteRecord({ collection: "contacts", key: contact });
  await api.executeBatch({ inChangeSet: false, continueOnError: true }).catch((e) => e);
  assert.equal(await api.count({ collection: "accounts", filter: `name eq '${name} kept'` }), 1);
  assert.equal(await api.count({ collection: "contacts", filter: `lastname eq '${name}'` }), 0);

  // The client sends addresses over 2000 characters as a batch of its own.
  const long = await api.retrieveMultiple({ collection: "accounts", select: ["name"], filter: Array.from({ length: 90 }, (_, i) => `name eq 'nobody of that name ${i}'`).concat(`name eq '${name}'`).join(" or ") });
  assert.equal(long.value.length, 1);
  const everything = await api.fetchAll({ collection: "accounts", fetchXml: `<fetch count="1"><entity name="account"><attribute name="name"/><filter type="or">${Array.from({ length: 60 }, (_, i) => `<condition attribute="name" operator="eq" value="nobody ${i}"/>`).join("")}<condition attribute="name" operator="like" value="${name}%"/></filter></entity></fetch>` });
  assert.equal(everything.value.length, 2);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
