// Everything a client commonly does, through dynamics-web-api. Arguments: server URL, token.
const assert = require("node:assert");
const { DynamicsWebApi } = require("dynamics-web-api");

const [serverUrl, token] = process.argv.slice(2);
const api = new DynamicsWebApi({ serverUrl, dataApi: { version: "9.2" }, onTokenRefresh: () => Promise.resolve(token) });
const name = `npm ${process.hrtime.bigint()}`;

async function main() {
  const who = await api.callFunction({ functionName: "WhoAmI" });
  assert.match(who.UserId, /^[0-9a-f-]{36}$/);

  const id = await api.create({ collection: "accounts", data: { name, numberofemployees: 5 } });
  assert.match(id, /^[0-9a-f-]{36}$/);
  const made = await api.create({ collection: "accounts", data: { name }, select: ["name"], returnRepresentation: true });
  assert.equal(made.name, name);

  const one = await api.retrieve({ collection: "accounts", key: id, select: ["name", "numberofemployees"], includeAnnotations: "*" });
  assert.equal(one.numberofemployees, 5);
  assert.match(one["@odata.etag"], /^W\/"\d+"$/);

  const contact = await api.create({ collection: "contacts", data: { lastname: name, "parentcustomerid_account@odata.bind": `/accounts(${id})` } });
  const expanded = await api.retrieve({
    collection: "accounts", key: id, select: ["name"],
    expand: [{ property: "contact_customer_accounts", select: ["lastname"] }],
  });
  assert.deepEqual(expanded.contact_customer_accounts.map((c) => c.lastname), [name]);

  await api.update({ collection: "accounts", key: id, data: { numberofemployees: 6 } });
  const updated = await api.update({ collection: "accounts", key: id, data: { numberofemployees: 7 }, returnRepresentation: true, select: ["numberofemployees"] });
  assert.equal(updated.numberofemployees, 7);
  await api.updateSingleProperty({ collection: "accounts", key: id, fieldValuePair: { telephone1: "1" } });
  assert.equal((await api.retrieve({ collection: "accounts", key: id, select: ["telephone1"] })).telephone1, "1");
  await api.deleteRecord({ collection: "accounts", key: id, property: "telephone1" });

  const found = await api.retrieveMultiple({ collection: "accounts", select: ["name"], filter: `name eq '${name}'`, orderBy: ["createdon desc"], count: true });
  assert.equal(found.oDataCount, 2);
  const all = await api.retrieveAll({ collection: "accounts", select: ["name"], filter: `name eq '${name}'`, maxPageSize: 1 });
  assert.equal(all.value.length, 2);
  assert.equal(await api.count({ collection: "accounts", filter: `name eq '${name}'` }), 2);
  const fetchXml = `<fetch count="1"><entity name="account"><attribute name="name"/><filter><condition attribute="name" operator="eq" value="${name}"/></filter></entity></fetch>`;
  const fetched = await api.fetch({ collection: "accounts", fetchXml });
  assert.equal(fetched.value.length, 1);
  const second = await api.fetch({ collection: "accounts", fetchXml, pageNumber: fetched.PagingInfo.nextPage, pagingCookie: fetched.PagingInfo.cookie });
  assert.notEqual(second.value[0].accountid, fetched.value[0].accountid);
  const everything = await api.fetchAll({ collection: "accounts", fetchXml });
  assert.equal(everything.value.length, 2);

  await api.associateSingleValued({ collection: "accounts", primaryKey: id, navigationProperty: "primarycontactid", relatedCollection: "contacts", relatedKey: contact });
  assert.equal((await api.retrieve({ collection: "accounts", key: id, select: ["_primarycontactid_value"] }))._primarycontactid_value, contact);
  await api.disassociateSingleValued({ collection: "accounts", primaryKey: id, navigationProperty: "primarycontactid" });

  await api.associate({ collection: "accounts", primaryKey: id, relationshipName: "contact_customer_accounts", relatedCollection: "contacts", relatedKey: contact });
  await api.disassociate({ collection: "accounts", primaryKey: id, relationshipName: "contact_customer_accounts", relatedKey: contact });
  assert.equal((await api.retrieve({ collection: "contacts", key: contact, select: ["_parentcustomerid_value"] }))._parentcustomerid_value, null);

  const filtered = await api.retrieveMultiple({ collection: "accounts", select: ["name"], filter: `name eq '${name}' and Microsoft.Dynamics.CRM.Today(PropertyName='createdon')`, top: 1 });
  assert.equal(filtered.value.length, 1);
  const grouped = await api.retrieveMultiple({ collection: "accounts", apply: `filter(name eq '${name}')/groupby((name),aggregate($count as n))` });
  assert.equal(grouped.value[0].n, 2);
  assert.equal(await api.countAll({ collection: "accounts", filter: `name eq '${name}'` }), 2);

  const tracked = await api.retrieveMultiple({ collection: "accounts", select: ["name"], trackChanges: true });
  const later = await api.create({ collection: "accounts", data: { name } });
  const delta = await api.retrieveMultiple({ collection: "accounts", select: ["name"] }, tracked.oDataDeltaLink);
  assert.deepEqual(delta.value.map((a) => a.accountid), [later]);
  await api.deleteRecord({ collection: "accounts", key: later });
  const deleted = await api.retrieveMultiple({ collection: "accounts", select: ["name"] }, delta.oDataDeltaLink);
  assert.deepEqual(deleted.value.map((a) => [a.id, a.reason]), [[later, "deleted"]]);

  const ids = await api.callAction({ collection: "accounts", actionName: "Microsoft.Dynamics.CRM.CreateMultiple", action: { Targets: [{ "@odata.type": "Microsoft.Dynamics.CRM.account", name: `${name} multiple` }] } });
  await api.deleteRecord({ collection: "accounts", key: ids.Ids[0] });
  const organization = await api.callFunction({ functionName: "RetrieveCurrentOrganization", parameters: { AccessType: "Microsoft.Dynamics.CRM.EndpointAccessType'Default'" } });
  assert.equal(organization.Detail.State, "Enabled");

  const fresh = crypto.randomUUID();
  await api.upsert({ collection: "accounts", key: fresh, data: { name } });
  const stale = await api.update({ collection: "accounts", key: id, data: { name }, ifmatch: 'W/"1"' }).catch((e) => e);
  assert.notEqual(stale, true, "an old version must not be written");

  const missing = await api.retrieve({ collection: "accounts", key: crypto.randomUUID(), select: ["name"] }).catch((e) => e);
  assert.equal(missing.status, 404);
  assert.equal(missing.code, "0x80040217");
  const unknown = await api.create({ collection: "accounts", data: { nothing: 1 } }).catch((e) => e);
  assert.equal(unknown.code, "0x80048d19");

  await api.deleteRecord({ collection: "contacts", key: contact });
  for (const row of [id, made.accountid, fresh]) await api.deleteRecord({ collection: "accounts", key: row });
  assert.equal(await api.count({ collection: "accounts", filter: `name eq '${name}'` }), 0);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
