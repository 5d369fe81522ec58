import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { jsonFiles, modules } from "../support/entries.js";
import { consumerFile, ifConsumers, otherNodes } from "../support/ifConsumers.js";
import { newProject } from "../support/newProject.js";
import { run } from "../support/run.js";

const specifiers = modules.map(({ specifier }) => specifier);
const jsonSpecifiers = jsonFiles.map(({ specifier }) => specifier);

/** Prints what the entries export and hold, and an answer and an error of theirs. */
const ask = `
  const medtech = modules["medtech-germany"];
  const { parseDataset } = modules["medtech-germany/schema"];
  const thrownBy = (ask) => { try { ask(); } catch (error) { return error; } };
  const unknown = thrownBy(() => medtech.clustersByFocus("robotic"));
  console.log(JSON.stringify({
    exports: Object.entries(modules).map(([specifier, { default: _, ...names }]) => [specifier, Object.keys(names).sort()]),
    files,
    clusters: medtech.clustersByFocus("hearing-aids").map((cluster) => cluster.name),
    figure: medtech.formatStat("spectronet-2025.companies", { locale: "de" }),
    suggestions: unknown instanceof medtech.UnknownIdError && unknown.suggestions,
    isOneError: thrownBy(() => parseDataset({})) instanceof medtech.InvalidDataError,
  }));
`;
const loads = (load: (specifier: string) => string, list: readonly string[]) =>
  `{ ${list.map((specifier) => `"${specifier}": ${load(specifier)}`).join(", ")} }`;
const requires = (list: readonly string[]) => loads((specifier) => `require("${specifier}")`, list);
const imports = (list: readonly string[]) => loads((specifier) => `await import("${specifier}")`, list);
const program = {
  "esm.mjs": `
    ${specifiers.map((specifier, i) => `import * as module${i} from "${specifier}";`).join("\n")}
    ${jsonSpecifiers.map((specifier, i) => `import file${i} from "${specifier}" with { type: "json" };`).join("\n")}
    const modules = { ${specifiers.map((specifier, i) => `"${specifier}": module${i}`).join(", ")} };
    const files = [${jsonSpecifiers.map((_, i) => `file${i}`).join(", ")}];
    ${ask}`,
  "commonjs.cjs": `
    const modules = ${requires(specifiers)};
    const files = [${jsonSpecifiers.map((specifier) => `require("${specifier}")`).join(", ")}];
    ${ask}`,
  "dynamic.cjs": `
    (async () => {
      const modules = ${imports(specifiers)};
      const files = [${jsonSpecifiers.map((specifier) => `require("${specifier}")`).join(", ")}];
      ${ask}
    })();`,
};

/** What a runtime is started with; the path of its program, and flags before the file. */
interface Runtime {
  readonly name: string;
  readonly path: string;
  readonly flags: readonly string[];
}

const nodes = [process.execPath, ...otherNodes].flatMap((path): Runtime[] => [
  // Node 20 warns that it might change how JSON is imported
  { name: `Node (${path})`, path, flags: ["--disable-warning=ExperimentalWarning"] },
  {
    name: `Node without require of ES modules (${path})`,
    path,
    flags: ["--disable-warning=ExperimentalWarning", "--no-experimental-require-module"],
  },
]);
const others = ifConsumers<Runtime>([
  { name: "Bun", path: consumerFile("bun/bin/bun"), flags: [] },
  // without any permission, and without asking the registry
  { name: "Deno", path: consumerFile("deno/deno"), flags: ["run", "--cached-only", "--no-prompt"] },
]);

describe.each([...nodes, ...others])("in $name", ({ path, flags }) => {
  let project: string;
  let expected: object;
  beforeAll(async () => {
    project = await newProject(program, ["zod"]);
    expected = {
      exports: await Promise.all(
        modules.map(async ({ specifier, file }) => [specifier, Object.keys((await import(file)) as object).sort()]),
      ),
      files: jsonFiles.map(({ file }) => JSON.parse(readFileSync(file, "utf8")) as unknown),
      clusters: ["biosaxony", "Medizin.NRW", "microTEC Südwest"],
      figure: "1.510 Unternehmen",
      suggestions: ["robotics"],
      isOneError: true,
    };
  });

  it.each(Object.keys(program))("%s loads every entry, which answers", async (file) => {
    const { stdout, stderr, status } = await run(path, [...flags, file], project, { DENO_DIR: join(project, "deno") });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(JSON.parse(stdout)).toEqual(expected);
  });
});
