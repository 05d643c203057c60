// Makes, changes and deletes definitions of tables, columns, relationships and choices through dynamics-web-api. Arguments: server URL, token.
const assert = require("node:assert");
const { DynamicsWebApi } = require("dynamics-web-api");

const [serverUrl, token] = process.argv.slice(2);
const api = new DynamicsWebApi({ serverUrl, dataApi: { version: "9.2" }, onTokenRefresh: () => Promise.resolve(token) });
const crm = "Microsoft.Dynamics.CRM.";
const label = (text) => ({ "@odata.type": `${crm}Label`, LocalizedLabels: [{ "@odata.type": `${crm}LocalizedLabel`, Label: text, LanguageCode: 1033 }] });
const text = (definition) => definition.DisplayName.UserLocalizedLabel.Label;

async function main() {
  const choice = await api.createGlobalOptionSet({ data: { "@odata.type": `${crm}OptionSetMetadata`, Name: "new_shade", OptionSetType: "Picklist", IsGlobal: true, DisplayName: label("Shade"), Options: [{ Value: 1, Label: label("Dark") }] } });
  assert.match(choice, /^[0-9a-f-]{36}$/);
  const shade = await api.retrieveGlobalOptionSet({ key: choice, castType: `${crm}OptionSetMetadata` });
  shade.DisplayName = label("Tone");
  await api.updateGlobalOptionSet({ data: shade, mergeLabels: true });
  assert.equal(text(await api.retrieveGlobalOptionSet({ key: choice })), "Tone");

  const name = { "@odata.type": `${crm}StringAttributeMetadata`, SchemaName: "new_Name", MaxLength: 100, FormatName: { Value: "Text" }, IsPrimaryName: true, RequiredLevel: { Value: "None", CanBeChanged: true }, DisplayName: label("Name") };
  const id = await api.createEntity({ data: { "@odata.type": `${crm}EntityMetadata`, SchemaName: "new_Lamp", OwnershipType: "UserOwned", DisplayName: label("Lamp"), DisplayCollectionName: label("Lamps"), Attributes: [name] } });
  // The whole definition, as it was read, goes back.
  const lamp = await api.retrieveEntity({ key: id });
  assert.deepEqual([lamp.LogicalName, lamp.EntitySetName], ["new_lamp", "new_lamps"]);
  lamp.DisplayName = label("Light");
  await api.updateEntity({ data: lamp, mergeLabels: true });
  assert.equal(text(await api.retrieveEntity({ key: id })), "Light");

  await api.createAttribute({ entityKey: id, data: { "@odata.type": `${crm}PicklistAttributeMetadata`, SchemaName: "new_Shade", DisplayName: label("Shade"), "GlobalOptionSet@odata.bind": `/GlobalOptionSetDefinitions(${choice})` } });
  await api.createAttribute({ entityKey: "LogicalName='new_lamp'", data: { "@odata.type": `${crm}IntegerAttributeMetadata`, SchemaName: "new_Watts", DisplayName: label("Watts"), MinValue: 1, MaxValue: 100 } });
  const watts = await api.retrieveAttribute({ entityKey: id, attributeKey: "LogicalName='new_watts'", castType: `${crm}IntegerAttributeMetadata` });
  await api.updateAttribute({ entityKey: id, castType: `${crm}IntegerAttributeMetadata`, data: { ...watts, MaxValue: 500 } });

  const relationship = await api.createRelationship({
    data: {
      "@odata.type": `${crm}OneToManyRelationshipMetadata`, SchemaName: "new_account_lamp", ReferencedEntity: "account", ReferencingEntity: "new_lamp",
      Lookup: { "@odata.type": `${crm}LookupAttributeMetadata`, SchemaName: "new_AccountId", DisplayName: label("Account") },
    },
  });
  const read = await api.retrieveRelationship({ key: relationship, castType: `${crm}OneToManyRelationshipMetadata` });
  read.CascadeConfiguration.Delete = "Restrict";
  await api.updateRelationship({ data: read, castType: `${crm}OneToManyRelationshipMetadata` });

  const account = await api.create({ collection: "accounts", data: { name: "Of lamps" } });
  const row = await api.create({ collection: "new_lamps", data: { new_name: "Desk", new_shade: 1, new_watts: 300, "new_AccountId@odata.bind": `accounts(${account})` } });
  const found = await api.retrieve({ collection: "new_lamps", key: row, select: ["new_watts", "new_shade"], expand: [{ property: "new_AccountId", select: ["name"] }] });
  assert.deepEqual([found.new_watts, found.new_shade, found.new_AccountId.name], [300, 1, "Of lamps"]);
  const restricted = await api.deleteRecord({ collection: "accounts", key: account }).catch((e) => e);
  assert.match(restricted.message, /associated with another object/);

  await api.deleteRelationship({ key: relationship });
  // The client has no function for this one.
  await api.deleteRecord({ collection: "EntityDefinitions", key: id });
  await api.deleteGlobalOptionSet({ key: choice });
  const missing = await api.retrieveEntity({ key: id }).catch((e) => e);
  assert.equal(missing.status, 404);
  await api.deleteRecord({ collection: "accounts", key: account });
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
