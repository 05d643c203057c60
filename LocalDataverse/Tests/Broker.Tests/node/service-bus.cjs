// The real Service Bus client through everything it does with a queue. Arguments: connection string, queue. Exits 0 when all of it is as it should be.
const assert = require("node:assert/strict");
const { ServiceBusClient } = require("@azure/service-bus");

const [connectionString, queue] = process.argv.slice(2);
const ids = messages => messages.map(message => message.messageId);

async function main() {
  const client = new ServiceBusClient(connectionString);
  const sender = client.createSender(queue);
  const receiver = client.createReceiver(queue);

  // Send: one, an array, a batch of 100 KB.
  await sender.sendMessages({ body: { order: 1 }, messageId: "one", applicationProperties: { count: 1, text: "é" } });
  await sender.sendMessages([{ body: "second", messageId: "two" }, { body: "third", messageId: "three" }]);
  const batch = await sender.createMessageBatch();
  for (let i = 0; i < 20; i++) assert.ok(batch.tryAddMessage({ body: "x".repeat(5000), messageId: `batch-${i}` }));
  await sender.sendMessages(batch);
  assert.equal(batch.maxSizeInBytes, 256 * 1024);

  // Peek.
  const peeked = await receiver.peekMessages(4);
  assert.deepEqual(ids(peeked), ["one", "two", "three", "batch-0"]);
  assert.deepEqual(ids(await receiver.peekMessages(1)), ["batch-1"]);
  assert.deepEqual(peeked.map(message => message.sequenceNumber.toNumber()), [1, 2, 3, 4]);

  // Receive, renew, complete, abandon, dead-letter, defer.
  const [one, two, three] = await receiver.receiveMessages(3, { maxWaitTimeInMs: 10_000 });
  assert.deepEqual(one.body, { order: 1 });
  assert.deepEqual(one.applicationProperties, { count: 1, text: "é" });
  assert.equal(one.deliveryCount, 0);
  assert.ok(one.lockedUntilUtc > one.enqueuedTimeUtc);
  assert.ok(await receiver.renewMessageLock(one) >= one.lockedUntilUtc);
  await receiver.completeMessage(one);
  await receiver.abandonMessage(two, { attempt: "first" });
  await receiver.deadLetterMessage(three, { deadLetterReason: "Bad", deadLetterErrorDescription: "It is bad.", extra: 5 });
  const [again] = await receiver.receiveMessages(1, { maxWaitTimeInMs: 10_000 });
  assert.equal(again.messageId, "two");
  assert.equal(again.deliveryCount, 1);
  assert.equal(again.applicationProperties.attempt, "first");
  await receiver.deferMessage(again);
  const [deferred] = await receiver.receiveDeferredMessages(again.sequenceNumber);
  assert.equal(deferred.body, "second");
  await receiver.completeMessage(deferred);
  await assert.rejects(receiver.completeMessage(one));

  // The dead-letter queue.
  const deadLetters = client.createReceiver(queue, { subQueueType: "deadLetter" });
  assert.deepEqual(ids(await deadLetters.peekMessages(5)), ["three"]);
  const [dead] = await deadLetters.receiveMessages(1, { maxWaitTimeInMs: 10_000 });
  assert.equal(dead.deadLetterReason, "Bad");
  assert.equal(dead.deadLetterErrorDescription, "It is bad.");
  assert.equal(dead.applicationProperties.extra, 5);
  await deadLetters.completeMessage(dead);

  // Receive and delete; then nothing is left, which a drain tells.
  const deleting = client.createReceiver(queue, { receiveMode: "receiveAndDelete" });
  const rest = [];
  while (rest.length < 20) rest.push(...await deleting.receiveMessages(20 - rest.length, { maxWaitTimeInMs: 10_000 }));
  assert.deepEqual(ids(rest), Array.from({ length: 20 }, (_, i) => `batch-${i}`));
  assert.deepEqual(await receiver.receiveMessages(1, { maxWaitTimeInMs: 200 }), []);
  assert.deepEqual(await receiver.peekMessages(1, { fromSequenceNumber: one.sequenceNumber }), []);

  // Schedule and cancel; subscribe.
  const numbers = await sender.scheduleMessages([{ body: "kept", messageId: "kept" }, { body: "cancelled", messageId: "cancelled" }], new Date(Date.now() + 500));
  await sender.cancelScheduledMessages(numbers[1]);
  const subscribed = await new Promise((resolve, reject) => {
    receiver.subscribe({ processMessage: async message => resolve(message), processError: async args => reject(args.error) }, { autoCompleteMessages: true });
  });
  assert.equal(subscribed.messageId, "kept");
  await client.close();
}

main().then(() => process.exit(0), error => {
  console.error(error);
  process.exit(1);
});
