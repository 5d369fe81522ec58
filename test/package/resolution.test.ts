import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { bundleWithMetro, runWebpack } from "../support/bundle.js";
import { modules } from "../support/entries.js";
import { consumerFile, consumerPackage } from "../support/ifConsumers.js";
import { newProject } from "../support/newProject.js";
import { run } from "../support/run.js";

interface Answers {
  /** What each entry exports, by specifier. */
  readonly exported: Readonly<Record<string, readonly string[]>>;
  readonly clusters: readonly string[];
}

const ask = `
  const answers = {
    exported: Object.fromEntries(
      Object.entries(entries).map(([specifier, entry]) =>
        [specifier, Object.keys(entry).filter((name) => name !== "default").sort()])),
    clusters: entries["medtech-germany"].clustersByFocus("hearing-aids").map((cluster) => cluster.name),
  };`;
const all = modules.map(({ specifier }) => specifier);
const print = "console.log(JSON.stringify(answers));";
const commonJs = `const entries = { ${all.map((name) => `"${name}": require("${name}")`).join(", ")} }; ${ask}`;
const esm = (names: readonly string[]) => `
  ${names.map((name, i) => `import * as entry${i} from "${name}";`).join("\n")}
  const entries = { ${names.map((name, i) => `"${name}": entry${i}`).join(", ")} }; ${ask} ${print}`;

async function expectedOf(names: readonly string[]): Promise<Answers> {
  const exported = modules
    .filter(({ specifier }) => names.includes(specifier))
    .map(async ({ specifier, file }) => [specifier, Object.keys((await import(file)) as object).sort()] as const);
  return {
    exported: Object.fromEntries(await Promise.all(exported)),
    clusters: ["biosaxony", "Medizin.NRW", "microTEC Südwest"],
  };
}

const projectWith = (files: Readonly<Record<string, string>>) => newProject(files, ["zod"]);

/** Runs a tool of `test/consumers/`, which must end well. */
async function runTool(path: string, args: readonly string[], project: string): Promise<void> {
  const { status, stdout, stderr } = await run(process.execPath, [consumerFile(path), ...args], project);
  expect(status, stdout + stderr).toBe(0);
}

/** Returns what a bundle prints. */
async function printedBy(file: string, project: string): Promise<unknown> {
  const { stdout, stderr } = await run(process.execPath, [file], project);
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

describe("every entry is found, and answers,", () => {
  let expected: Answers;
  beforeAll(async () => {
    expected = await expectedOf(all);
  });

  it.each(["jest-27", "jest-30"])("by %s", async (jest) => {
    const test = `
      ${commonJs}
      test("the entries", () => expect(answers).toEqual(${JSON.stringify(expected)}));`;
    const project = await projectWith({ "entries.test.js": test });
    await runTool(`${jest}/bin/jest.js`, ["--ci", "--rootDir", project], project);
  });

  it("by browserify", async () => {
    const project = await projectWith({ "app.js": commonJs + print });
    await runTool("browserify/bin/cmd.js", ["app.js", "--outfile", "out.js"], project);
    expect(await printedBy("out.js", project)).toEqual(expected);
  });

  it("by Parcel 2, which ignores package exports by default", async () => {
    const project = await projectWith({ "app.js": esm(all) });
    const flags = ["--no-cache", "--no-autoinstall", "--dist-dir", "out"];
    await runTool("parcel/lib/bin.js", ["build", "app.js", ...flags], project);
    expect(await printedBy("out/app.js", project)).toEqual(expected);
  });

  it.each([true, false])("by Metro (with package exports: %s)", async (packageExports) => {
    const project = await projectWith({ "app.js": esm(all) });
    await writeFile(join(project, "out.js"), await bundleWithMetro(project, "app.js", packageExports));
    expect(await printedBy("out.js", project)).toEqual(expected);
  });

  it("by webpack, if it knows no condition but development", async () => {
    // zod has no default condition
    const names = modules.filter(({ needsZod }) => !needsZod).map(({ specifier }) => specifier);
    const project = await projectWith({ "app.js": esm(names) });
    await runWebpack({
      context: project,
      entry: "./app.js",
      output: { path: project, filename: "out.js" },
      resolve: { conditionNames: ["development"] },
    });
    expect(await printedBy("out.js", project)).toEqual(await expectedOf(names));
  });
});

interface EsLint {
  ESLint: new (
    options: object,
  ) => {
    lintText(code: string): Promise<readonly { readonly messages: readonly { readonly message: string }[] }[]>;
  };
}

it("eslint-plugin-import resolves every entry, and no other", async () => {
  const project = await projectWith({});
  const { ESLint } = consumerPackage<EsLint>("eslint");
  const eslint = new ESLint({
    cwd: project,
    overrideConfigFile: true,
    overrideConfig: {
      plugins: { import: consumerPackage("eslint-plugin-import") },
      settings: { "import/resolver": { node: true } },
      rules: { "import/no-unresolved": "error" },
    },
  });
  const code = [...all, "medtech-germany/chart"].map((specifier) => `import "${specifier}";\n`).join("");
  const results = await eslint.lintText(code);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([
    "Unable to resolve path to module 'medtech-germany/chart'.",
  ]);
});
