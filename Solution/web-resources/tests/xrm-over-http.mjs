// Xrm.WebApi.online.execute as Microsoft documents it (Client API reference), over HTTP.

/** @param sets The entity set of each table, which a real client knows from the metadata. */
export const xrmOverHttp = (api, token, sets) => ({ WebApi: { online: { execute: (request) => execute(api, token, sets, request) } } });

async function execute(api, token, sets, request) {
  const { boundParameter, operationName, operationType, parameterTypes } = request.getMetadata();
  if (operationType !== 0) throw new Error(`Only actions are here, not operation type ${operationType}.`);
  const body = {};
  for (const [name, value] of Object.entries(request)) {
    if (name === "getMetadata") continue;
    if (!(name in parameterTypes)) throw new Error(`The parameter ${name} has no type.`);
    if (name !== boundParameter) body[name] = value;
  }

  const response = await fetch(api + pathOf(request, boundParameter, operationName, sets), {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json", Accept: "application/json", "OData-Version": "4.0", "OData-MaxVersion": "4.0" },
    body: JSON.stringify(body),
  });
  if (response.ok) return response;
  const { error } = await response.json();
  throw { errorCode: Number(error.code), message: error.message };
}

function pathOf(request, boundParameter, operationName, sets) {
  if (boundParameter === null) return operationName;
  const { entityType, id } = request[boundParameter];
  if (request.getMetadata().parameterTypes[boundParameter].typeName !== `mscrm.${entityType}`) throw new Error(`The row is no ${entityType}.`);
  return `${sets[entityType]}(${id})/Microsoft.Dynamics.CRM.${operationName}`;
}
