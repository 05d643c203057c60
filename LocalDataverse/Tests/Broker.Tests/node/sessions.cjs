// The real Service Bus client with sessions. Arguments: connection string, queue with sessions and duplicate detection. Exits 0 when all of it is as it should be.
const assert = require("node:assert/strict");
const { ServiceBusClient } = require("@azure/service-bus");

const [connectionString, queue] = process.argv.slice(2);
const options = { retryOptions: { maxRetries: 0, timeoutInMs: 5000 } };
const take = async (receiver, count) => {
  const messages = [];
  while (messages.length < count) messages.push(...await receiver.receiveMessages(count - messages.length, { maxWaitTimeInMs: 5000 }));
  return messages;
};

async function main() {
  const client = new ServiceBusClient(connectionString, options);
  const sender = client.createSender(queue);
  const message = (sessionId, number) => ({ sessionId, messageId: `${sessionId}-${number}`, body: { number } });
  await sender.sendMessages([message("a", 1), message("b", 1), message("a", 2), message("b", 2), message("a", 3)]);
  await sender.sendMessages(message("a", 3));
  await assert.rejects(sender.sendMessages({ body: "no session" }), /SessionId was not set/);

  // A session by name: its messages only, in order; a state; a renewed lock.
  const a = await client.acceptSession(queue, "a");
  assert.equal(a.sessionId, "a");
  assert.ok(a.sessionLockedUntilUtc > new Date());
  await assert.rejects(client.acceptSession(queue, "a"), { code: "SessionCannotBeLocked" });
  assert.deepEqual((await a.peekMessages(5)).map(peeked => peeked.messageId), ["a-1", "a-2", "a-3"]);
  const received = await take(a, 3);
  assert.deepEqual(received.map(each => each.body.number), [1, 2, 3]);
  assert.ok(received.every(each => each.sessionId === "a"));
  assert.equal(await a.getSessionState() ?? null, null);
  await a.setSessionState({ done: 3 });
  assert.deepEqual(await a.getSessionState(), { done: 3 });
  const until = a.sessionLockedUntilUtc;
  assert.ok(await a.renewSessionLock() >= until);
  await a.completeMessage(received[0]);
  await a.deferMessage(received[1]);
  const [deferred] = await a.receiveDeferredMessages(received[1].sequenceNumber);
  await a.completeMessage(deferred);
  await a.close();

  // The next session: the one that is left, then what was given back.
  const rest = [];
  for (let i = 0; i < 2; i++) {
    const next = await client.acceptNextSession(queue);
    const messages = await take(next, next.sessionId === "a" ? 1 : 2);
    for (const each of messages) await next.completeMessage(each);
    rest.push([next.sessionId, messages.map(each => each.messageId)]);
    if (next.sessionId === "a") {
      assert.deepEqual(await next.getSessionState(), { done: 3 });
      await next.setSessionState(null);
    }
    await next.close();
  }
  assert.deepEqual(rest.sort(), [["a", ["a-3"]], ["b", ["b-1", "b-2"]]]);
  await client.close();

  const impatient = new ServiceBusClient(connectionString, { retryOptions: { maxRetries: 0, timeoutInMs: 1000 } });
  await assert.rejects(impatient.acceptNextSession(queue), { name: "ServiceBusError" });
  await impatient.close();
}

main().then(() => process.exit(0), error => {
  console.error(error);
  process.exit(1);
});
