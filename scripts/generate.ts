import { parseArgs } from "node:util";
import { generate } from "./generate/generate.js";

/**
 * Checks data/ and writes src/generated/, formats/ and pages of docs/. With --check it only reports whether they are up to date.
 * Exits with 1 if data/ is wrong or something is stale, and with 2 if something can't be written. Nothing changes then.
 */
const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    data: { type: "string", default: "data" },
    out: { type: "string", default: "src/generated" },
    docs: { type: "string", default: "docs" },
    formats: { type: "string", default: "formats" },
  },
});

const { code, lines, errors } = await generate(values, values.check);
for (const line of lines) console.log(line);
for (const error of errors) console.error(error);
process.exitCode = code;
