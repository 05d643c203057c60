// Many connections of the real client to a broker that is already warm, one after another and at once. Arguments: connection string, queue,
// how many in a row, how many at once.
const assert = require("node:assert/strict");
const { ServiceBusClient } = require("@azure/service-bus");

const [connectionString, queue, inARow, atOnce] = process.argv.slice(2);

async function sendAndReceive(messageId) {
  const client = new ServiceBusClient(connectionString, { retryOptions: { maxRetries: 0, timeoutInMs: 20_000 } });
  await client.createSender(queue).sendMessages({ body: messageId, messageId });
  const receiver = client.createReceiver(queue);
  const [message] = await receiver.receiveMessages(1, { maxWaitTimeInMs: 20_000 });
  await receiver.completeMessage(message);
  await client.close();
  return message.messageId;
}

async function main() {
  for (let i = 0; i < Number(inARow); i++) assert.equal(await sendAndReceive(`row-${i}`), `row-${i}`);
  const names = Array.from({ length: Number(atOnce) }, (_, i) => `once-${i}`);
  const received = await Promise.all(names.map(sendAndReceive));
  assert.deepEqual(received.sort(), names.sort());
}

main().then(() => process.exit(0), error => {
  console.error(error);
  process.exit(1);
});
