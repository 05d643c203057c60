// The real Service Bus client with a topic. Arguments: connection string, topic, its two subscriptions. Exits 0 when all of it is as it should be.
const assert = require("node:assert/strict");
const { ServiceBusClient } = require("@azure/service-bus");

const [connectionString, topic, first, second] = process.argv.slice(2);

async function main() {
  const client = new ServiceBusClient(connectionString);
  await client.createSender(topic).sendMessages([{ body: 1, messageId: "one" }, { body: 2, messageId: "two" }]);
  const receiver = client.createReceiver(topic, first);
  const [one, two] = await receiver.receiveMessages(2, { maxWaitTimeInMs: 10_000 });
  assert.equal(one.body, 1);
  await receiver.completeMessage(one);
  await receiver.deadLetterMessage(two, { deadLetterReason: "Bad" });
  const [dead] = await client.createReceiver(topic, first, { subQueueType: "deadLetter" }).receiveMessages(1, { maxWaitTimeInMs: 10_000 });
  assert.equal(dead.messageId, "two");
  assert.deepEqual((await client.createReceiver(topic, second).peekMessages(5)).map(message => message.messageId), ["one", "two"]);
  await client.close();
}

main().then(() => process.exit(0), error => {
  console.error(error);
  process.exit(1);
});
