import { parseArgs } from "node:util";
import { generate } from "./generate/generate.js";

/**
 * Checks data/, and writes src/generated/, pages of docs/ and formats/; with --check it only tells whether they are up to date.
 * Ends with 1 where data/ is wrong or something stale, and with 2 where nothing can be written; nothing changes then.
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
