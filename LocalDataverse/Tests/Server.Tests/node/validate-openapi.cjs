// Validates an OpenAPI description by its specification and writes the names of its operations. Argument: the file.
const SwaggerParser = require("@apidevtools/swagger-parser");

SwaggerParser.validate(process.argv[2]).then(
  ({ openapi, paths }) => {
    if (!openapi.startsWith("3.0.")) throw new Error(`It is OpenAPI ${openapi}.`);
    console.log(Object.values(paths).flatMap((path) => Object.values(path)).map((operation) => operation.operationId).sort().join("\n"));
  },
).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
