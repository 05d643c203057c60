// Reads definitions of tables, columns, relationships and choices through dynamics-web-api. Arguments: server URL, token.
const assert = require("node:assert");
const { DynamicsWebApi } = require("dynamics-web-api");

const [serverUrl, token] = process.argv.slice(2);
const api = new DynamicsWebApi({ serverUrl, dataApi: { version: "9.2" }, onTokenRefresh: () => Promise.resolve(token), useEntityNames: true });
const crm = "Microsoft.Dynamics.CRM.";

async function main() {
  const tables = await api.retrieveEntities({ select: ["LogicalName", "EntitySetName"], filter: "OwnershipType eq Microsoft.Dynamics.CRM.OwnershipTypes'UserOwned' and IsIntersect eq false" });
  assert.ok(tables.value.some((t) => t.LogicalName === "account" && t.EntitySetName === "accounts"));

  const account = await api.retrieveEntity({ key: "LogicalName='account'", select: ["SchemaName", "DisplayName"], expand: [{ property: "Attributes", select: ["LogicalName"], filter: "IsPrimaryId eq true" }] });
  assert.equal(account.DisplayName.UserLocalizedLabel.Label, "Account");
  assert.deepEqual(account.Attributes.map((a) => a.LogicalName), ["accountid"]);
  assert.equal((await api.retrieveEntity({ key: account.MetadataId })).PrimaryNameAttribute, "name");

  const strings = await api.retrieveAttributes({ entityKey: "LogicalName='account'", castType: `${crm}StringAttributeMetadata`, select: ["LogicalName", "MaxLength"], filter: "IsPrimaryName eq true" });
  assert.deepEqual(strings.value.map((a) => [a.LogicalName, a.MaxLength]), [["name", 160]]);
  const state = await api.retrieveAttribute({
    entityKey: account.MetadataId, attributeKey: "LogicalName='statecode'", castType: `${crm}StateAttributeMetadata`, select: ["SchemaName"], expand: [{ property: "OptionSet", select: ["Options"] }],
  });
  assert.deepEqual(state.OptionSet.Options.map((o) => o.Value), [0, 1]);
  const plain = await api.retrieveAttribute({ entityKey: account.MetadataId, attributeKey: state.MetadataId });
  assert.equal(plain["@odata.type"], `#${crm}StateAttributeMetadata`);

  const relationships = await api.retrieveRelationships({ castType: `${crm}OneToManyRelationshipMetadata`, select: ["SchemaName"], filter: "ReferencedEntity eq 'account'" });
  assert.ok(relationships.value.some((r) => r.SchemaName === "contact_customer_accounts"));
  const id = relationships.value.find((r) => r.SchemaName === "contact_customer_accounts").MetadataId;
  assert.equal((await api.retrieveRelationship({ key: id, castType: `${crm}OneToManyRelationshipMetadata` })).ReferencingAttribute, "parentcustomerid");
  assert.equal((await api.retrieveRelationship({ key: "SchemaName='systemuserroles_association'" })).RelationshipType, "ManyToManyRelationship");

  const choices = await api.retrieveGlobalOptionSets({ castType: `${crm}OptionSetMetadata`, select: ["Name", "Options"] });
  const colour = choices.value.find((c) => c.Name === "tst_colour");
  assert.equal(colour.Options[0].Label.UserLocalizedLabel.Label, "Red");
  assert.equal((await api.retrieveGlobalOptionSet({ key: "Name='tst_colour'" })).MetadataId, colour.MetadataId);
  assert.equal((await api.retrieveGlobalOptionSet({ key: colour.MetadataId, castType: `${crm}OptionSetMetadata`, select: ["Name"] })).Name, "tst_colour");

  const csdl = await api.retrieveCsdlMetadata({ addAnnotations: true });
  assert.match(csdl, /<EntityType Name="account" /);

  const missing = await api.retrieveEntity({ key: "LogicalName='nothing'" }).catch((e) => e);
  assert.equal(missing.status, 404);
  assert.match(missing.message, /Could not find an entity with name nothing/);

  // Names of tables instead of their sets: the client looks them up in the definitions.
  const row = await api.create({ collection: "account", data: { name: "By its table's name" } });
  await api.deleteRecord({ collection: "account", key: row });
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
