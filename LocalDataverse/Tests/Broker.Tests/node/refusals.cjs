// What the real client reports of faults. Arguments: connection string, queue, a queue that is full, the wrong key.
const assert = require("node:assert/strict");
const { ServiceBusClient } = require("@azure/service-bus");

const [connectionString, queue, fullQueue, wrongKey] = process.argv.slice(2);
const options = { retryOptions: { maxRetries: 0 } };

async function main() {
  const client = new ServiceBusClient(connectionString, options);
  const message = { body: "x", messageId: "x" };
  await assert.rejects(client.createSender("no-such-queue").sendMessages(message), { code: "MessagingEntityNotFound" });
  await assert.rejects(client.createReceiver("no-such-queue").receiveMessages(1, { maxWaitTimeInMs: 5000 }), { code: "MessagingEntityNotFound" });
  await assert.rejects(client.createSender(fullQueue).sendMessages(message), { code: "QuotaExceeded" });
  await assert.rejects(client.createSender(queue).sendMessages({ body: "x".repeat(300 * 1024) }), { code: "MessageSizeExceeded" });
  await client.close();

  const stranger = new ServiceBusClient(connectionString.replace(/SharedAccessKey=[^;]*/, `SharedAccessKey=${wrongKey}`), options);
  await assert.rejects(stranger.createSender(queue).sendMessages(message), { code: "UnauthorizedAccess" });
  await stranger.close();
}

main().then(() => process.exit(0), error => {
  console.error(error);
  process.exit(1);
});
