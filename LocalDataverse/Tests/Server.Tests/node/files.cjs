// Files through dynamics-web-api. Arguments: server URL, token.
const assert = require("node:assert");
const { DynamicsWebApi } = require("dynamics-web-api");

const [serverUrl, token] = process.argv.slice(2);
const api = new DynamicsWebApi({ serverUrl, dataApi: { version: "9.2" }, onTokenRefresh: () => Promise.resolve(token) });

async function main() {
  const key = await api.create({ collection: "accounts", data: { name: "With a file" } });
  const data = Buffer.alloc(5 * 1024 * 1024 + 7, (i) => i % 251).fill("abcdefg");
  await api.uploadFile({ collection: "accounts", key, property: "tst_file", fileName: "letter.txt", data });

  const row = await api.retrieve({ collection: "accounts", key, select: ["tst_file_name"] });
  assert.equal(row.tst_file_name, "letter.txt");
  const file = await api.downloadFile({ collection: "accounts", key, property: "tst_file" });
  assert.equal(file.fileName, "letter.txt");
  assert.equal(file.fileSize, data.length);
  assert.ok(Buffer.from(file.data).equals(data));

  await api.deleteRecord({ collection: "accounts", key, property: "tst_file" });
  const gone = await api.downloadFile({ collection: "accounts", key, property: "tst_file" }).catch((e) => e);
  assert.equal(gone.status, 404);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
