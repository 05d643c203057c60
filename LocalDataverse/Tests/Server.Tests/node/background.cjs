// Background operations through dynamics-web-api. Arguments: server URL, token.
const assert = require("node:assert");
const { DynamicsWebApi } = require("dynamics-web-api");

const [serverUrl, token] = process.argv.slice(2);
const api = new DynamicsWebApi({ serverUrl, dataApi: { version: "9.2" }, onTokenRefresh: () => Promise.resolve(token) });

async function main() {
  const accepted = await api.callAction({ actionName: "tst_Act", action: { String: "it's", Integer: 3, Boolean: true }, respondAsync: true });
  assert.match(accepted.backgroundOperationId, /^[0-9a-f-]{36}$/);
  assert.equal(accepted.location, `${serverUrl}/api/backgroundoperation/${accepted.backgroundOperationId}`);

  let status = await api.getBackgroundOperationStatus(accepted.backgroundOperationId);
  while (status.backgroundOperationStateCode !== 3) status = await api.getBackgroundOperationStatus(accepted.backgroundOperationId);
  assert.equal(status.backgroundOperationStatusCode, 30);
  assert.deepEqual([status.String, status.Integer, status.Boolean], ["it's", 3, true]);

  await assert.rejects(api.cancelBackgroundOperation(accepted.backgroundOperationId), /not allowed after it is in terminal state/);
  const asked = await api.callFunction({ functionName: "tst_Ask", parameters: { Integer: 3 }, respondAsync: true });
  assert.ok(asked.backgroundOperationId);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
