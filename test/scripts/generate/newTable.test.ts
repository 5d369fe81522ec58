import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { projectCopy } from "../../support/projectCopy.js";
import { root } from "../../support/root.js";
import { run } from "../../support/run.js";

const MODEL = `import type { FairId, SourceId, StateCode } from "../generated/ids.js";
import type { LocalizedText } from "./LocalizedText.js";

/** A trade fair for medical technology. */
export interface Fair {
  readonly id: FairId;
  readonly name: LocalizedText;
  /** The state that it takes place in. */
  readonly state: StateCode;
  readonly source: SourceId;
}
`;

const SCHEMA = `import * as z from "zod/v4";
import { kebab, localizedText, stateCode } from "./properties.js";

/** A \`Fair\` record; ids may be those of any version. */
export const fairSchema = z.strictObject({ id: kebab, name: localizedText, state: stateCode, source: kebab });
`;

const ROW = `  /** Trade fairs for medical technology, by \`id\`. */
  fairs: { schema: fairSchema, key: "id", order: "id", references: { source: "sources", state: "states" } },
`;

const records = [
  { id: "medica", name: { en: "Medica", de: "Medica" }, state: "DE-NW", source: "gtai-2024" },
  { id: "t4m", name: { en: "T4M", de: "T4M" }, state: "DE-BW", source: "gtai-2024" },
];

/** A program of the copy that uses the new table, in types and at run time. */
const PROGRAM = `import { diffDatasets } from "../src/diff/index.js";
import * as medtech from "../src/index.js";
import { type Dataset, dataset, type Fair, type FairId, fairs, type RetiredFairId, resolveId } from "../src/index.js";
import { parseDataset } from "../src/schema/index.js";
import { tables } from "./support/tables.js";

const fair: Fair = fairs[0]!;
const id: FairId = "t4m";
// @ts-expect-error
const unknown: FairId = "hannover-messe";
const retired: RetiredFairId[] = [];
const all: Dataset["fairs"] = medtech.fairs;
const { fairs: parsed, ...others } = parseDataset(JSON.parse(JSON.stringify(tables)));
console.log(JSON.stringify({
  fair,
  known: resolveId(id),
  isFrozen: Object.isFrozen(all[1]?.name),
  count: dataset.counts["fairs"],
  parsed,
  added: diffDatasets(others, { ...others, fairs: parsed })[0],
  removed: diffDatasets({ fairs: parsed }, { fairs: parsed.slice(1) }),
  ignored: [unknown, retired].length,
}));
`;

describe("a new table: its model, its schema, its data and one row in the list of tables", () => {
  let copy: Awaited<ReturnType<typeof projectCopy>>;
  const generate = (...args: readonly string[]) =>
    run(process.execPath, ["--import", "tsx", "scripts/generate.ts", ...args], copy.folder);

  beforeAll(async () => {
    copy = await projectCopy();
    copy.write("src/model/Fair.ts", MODEL);
    copy.write("src/schema/fairSchema.ts", SCHEMA);
    copy.write("data/fairs.json", JSON.stringify(records));
    const list = copy
      .read("src/schema/tables.ts")
      .replace("import { focusAreaSchema }", 'import { fairSchema } from "./fairSchema.js";\n$&')
      .replace("  /** Every document", `${ROW}$&`);
    copy.write("src/schema/tables.ts", list);
    await copy.must(process.execPath, "--import", "tsx", "scripts/generate.ts");
  });

  it("is generated in one run", async () => {
    expect(await generate("--check")).toMatchObject({ status: 0, stderr: "" });
  });

  it("is part of the package: records, ids, types, digest, parseDataset and diffDatasets", async () => {
    copy.write("test/fairs.ts", PROGRAM);
    const answers = JSON.parse(await copy.must(process.execPath, "--import", "tsx", "test/fairs.ts"));
    expect(answers).toEqual({
      fair: records[0],
      known: "t4m",
      isFrozen: true,
      count: 2,
      parsed: records,
      added: { kind: "table-added", release: "minor", table: "fairs" },
      removed: [{ kind: "record-removed", release: "major", table: "fairs", id: "medica" }],
      ignored: 2,
    });
  });

  it("compiles, tests and scripts included", async () => {
    // scripts and tests also import the built package
    symlinkSync(join(root, "dist"), join(copy.folder, "dist"));
    expect(await copy.must(process.execPath, "node_modules/typescript-7.0/bin/tsc")).toBe("");
  });

  it("is part of every format and of the data dictionary", () => {
    expect(copy.readJson("formats/data/fairs.json")).toEqual(records);
    expect(copy.read("formats/data/fairs.csv")).toBe(
      "id,name_en,name_de,state_code,source_id\nmedica,Medica,Medica,DE-NW,gtai-2024\nt4m,T4M,T4M,DE-BW,gtai-2024\n",
    );
    expect(copy.readJson("formats/json-schema/fairs.json")).toMatchObject({
      title: "fairs",
      description: "A trade fair for medical technology.",
      items: { required: ["id", "name", "state", "source"] },
    });
    const { resources } = copy.readJson("formats/datapackage.json") as {
      resources: { name: string; schema: object }[];
    };
    expect(resources.find(({ name }) => name === "fairs")?.schema).toMatchObject({
      primaryKey: ["id"],
      foreignKeys: [
        { fields: ["state_code"], reference: { resource: "states" } },
        { fields: ["source_id"], reference: { resource: "sources" } },
      ],
    });
    const dictionary = copy.read("docs/data-dictionary.md");
    expect(dictionary).toContain("| [`fairs`](#fairs) | 2 | A trade fair for medical technology. |");
    expect(dictionary).toContain("\nTrade fairs for medical technology, by `id`.\n");
    expect(dictionary).toContain("| `id` | [`FairId`](#fairs) | The id of a fair. | kebab-case |");
  });

  it("is checked: shape, order, ids and unread files", async () => {
    const [medica, t4m] = records;
    copy.write("data/fairs.json", JSON.stringify([{ ...t4m, name: "T4M" }, { ...t4m, state: "DE-XX" }, medica]));
    copy.write("data/fair.json", "[]");
    const { status, stderr } = await generate();
    expect(status).toBe(1);
    expect(stderr.trimEnd().split("\n").slice(1)).toEqual([
      "  fair.json: expected a file of a table that src/schema/tables.ts lists",
      "  fairs.json › t4m › name: Invalid input: expected object, received string",
      '  fairs.json › t4m › state: expected an id of states, got "DE-XX" [knownIds]',
      '  fairs.json › medica › id: expected it before "t4m" [orderedTables]',
    ]);
  });
});
