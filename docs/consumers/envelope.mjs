// The envelope of a message: the body itself (REST transport), or a shared variable of the execution context (service endpoint).
export function envelopeOf(body) {
  return body.specversion ? body : JSON.parse(body.SharedVariables.find((v) => v.key === "erp_envelope").value);
}

// What was too large to travel is fetched where dataref says: with a token of a user who has the role ERP Integration Service.
export async function wholeOf(envelope, token) {
  if (!envelope.dataref) return envelope;
  const response = await fetch(envelope.dataref, { headers: { Authorization: `Bearer ${token}`, Accept: "application/json" } });
  if (!response.ok) throw new Error(`${envelope.dataref} answered ${response.status}`);
  return JSON.parse((await response.json()).erp_envelope);
}
