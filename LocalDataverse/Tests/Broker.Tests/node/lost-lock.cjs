// A receiver that settles too late. Arguments: connection string, queue whose locks last a second.
const assert = require("node:assert/strict");
const { ServiceBusClient } = require("@azure/service-bus");

const [connectionString, queue] = process.argv.slice(2);

async function main() {
  const client = new ServiceBusClient(connectionString, { retryOptions: { maxRetries: 0 } });
  await client.createSender(queue).sendMessages({ body: "x", messageId: "x" });
  const receiver = client.createReceiver(queue, { maxAutoLockRenewalDurationInMs: 0 });
  const [first] = await receiver.receiveMessages(1, { maxWaitTimeInMs: 10_000 });
  const [second] = await client.createReceiver(queue).receiveMessages(1, { maxWaitTimeInMs: 10_000 });
  assert.equal(second.messageId, "x");
  assert.equal(second.deliveryCount, 1);
  await assert.rejects(receiver.completeMessage(first), { code: "MessageLockLost" });
  await assert.rejects(receiver.renewMessageLock(first), { code: "MessageLockLost" });
  await client.close();
}

main().then(() => process.exit(0), error => {
  console.error(error);
  process.exit(1);
});
