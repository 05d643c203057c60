// An AMQP client that knows nothing of Service Bus, with SASL PLAIN. Arguments: port, user, password, queue.
const assert = require("node:assert/strict");
const rhea = require("rhea");

const [port, username, password, queue] = process.argv.slice(2);
const connection = rhea.create_container().connect({ host: "127.0.0.1", port: Number(port), username, password, reconnect: false });
const sender = connection.open_sender(queue);
const seen = [];

// One message at a time: rhea merges settlements that it sends together, and takes a released one for accepted.
function receive(address) {
  connection.open_receiver({ source: address, autoaccept: false, credit_window: 0 }).add_credit(1);
}

sender.once("sendable", () => {
  for (const id of ["accept", "release", "reject"]) sender.send({ message_id: id, body: id, application_properties: { number: rhea.types.wrap_ulong(7) } });
});
sender.once("accepted", () => receive(queue));
connection.on("message", ({ message, delivery, receiver }) => {
  const address = receiver.remote.attach.source.address;
  seen.push(`${address === queue ? "" : "dead "}${message.message_id} ${message.delivery_count}`);
  assert.equal(message.application_properties.number, 7);
  if (address !== queue) {
    assert.equal(message.application_properties.DeadLetterReason, "test:bad");
    delivery.accept();
    connection.close();
    return;
  } else if (message.message_id === "reject") {
    delivery.reject({ condition: "test:bad", description: "bad" });
    receive(`${queue}/$DeadLetterQueue`);
    return;
  } else if (message.message_id === "release" && message.delivery_count === 0) {
    delivery.release();
  } else {
    delivery.accept();
  }
  setImmediate(() => receiver.add_credit(1));
});
connection.on("connection_close", () => {
  assert.deepEqual(seen.filter(entry => !entry.startsWith("dead")).sort(), ["accept 0", "reject 0", "release 0", "release 1"]);
  assert.equal(seen.at(-1), "dead reject 0");
  process.exit(0);
});
for (const event of ["error", "connection_error", "session_error", "sender_error", "receiver_error", "rejected", "disconnected"])
  connection.on(event, context => {
    console.error(event, context.error ?? context.connection?.error ?? context);
    process.exit(1);
  });
