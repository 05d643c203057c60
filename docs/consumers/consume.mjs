// node consume.mjs <connection string> <queue> <how many>
import { ServiceBusClient } from "@azure/service-bus";
import { envelopeOf, wholeOf } from "./envelope.mjs";

const [connectionString, queue, count] = process.argv.slice(2);
const client = new ServiceBusClient(connectionString);
const receiver = client.createReceiver(queue);
const newest = new Map();

for (let taken = 0; taken < Number(count); taken++) {
  const [message] = await receiver.receiveMessages(1, { maxWaitTimeInMs: 30_000 });
  if (!message) throw new Error("no message came");
  const event = await wholeOf(envelopeOf(message.body), process.env.DATAVERSE_TOKEN);
  const sequence = Number(event.sequence);
  // At least once, and competing consumers may be overtaken: what isn't newer than what was done for the subject is skipped.
  if (sequence > (newest.get(event.subject) ?? 0)) {
    console.log(event.type, event.subject, sequence, JSON.stringify(event.data));
    newest.set(event.subject, sequence);
  }
  await receiver.completeMessage(message);
}
await client.close();
