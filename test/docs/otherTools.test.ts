import { existsSync, readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { loadPyodide, type PyodideAPI } from "pyodide";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { clusters, clustersByFocus, findStats, focusCounts, getSource } from "../../src/index.js";
import { descriptor } from "../support/descriptor.js";
import { root } from "../support/root.js";

const guide = readFileSync("docs/other-tools.md", "utf8");
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, code]) => code!);
const [standard, pandas] = blocks("python") as [string, string];

describe("docs/other-tools.md", () => {
  let python: PyodideAPI;
  const printed: string[] = [];
  beforeAll(async () => {
    python = await loadPyodide({ stdout: (line) => printed.push(line), stderr: (line) => printed.push(line) });
  });

  it("has a program for Python that runs on the installed package, without any library, and prints what it says", () => {
    python.mountNodeFS("/project", inject("installed"));
    python.runPython(`import os; os.chdir("/project")`);
    python.runPython(standard);
    expect(`${printed.join("\n")}\n`).toBe(blocks("text")[0]);
  });

  it("says of it what the library answers", () => {
    const [first, ...figures] = blocks("text")[0]!.trimEnd().split("\n");
    const names = clustersByFocus(["plasma-medicine", "dental"]).map(({ name }) => `'${name}'`);
    expect(first).toBe(`[${names.join(", ")}]`);
    const counted = findStats({ indicator: "companies" }).filter(
      ({ coverage }) => coverage?.sizeClass?.employees === 20,
    );
    expect(figures).toEqual(
      counted.map(({ source, timePeriod = "", qualifier = "", value, coverage }) => {
        const size = `${coverage?.sizeClass?.op}${coverage?.sizeClass?.employees}`;
        return [getSource(source).publisher, timePeriod, qualifier, value, size].join(" | ");
      }),
    );
  });

  it("has a program for pandas that is Python, and knows every type of column", () => {
    const compile = python.runPython("lambda code: compile(code, 'pandas.py', 'exec') and None");
    expect(() => compile("for")).toThrow("SyntaxError");
    compile(pandas);
    const types = descriptor.resources.flatMap(({ schema }) => schema.fields.map(({ type }) => type));
    for (const type of new Set(types)) expect(pandas).toMatch(new RegExp(`TYPES = .*"${type}": `));
  });

  it("names only files and columns that there are", () => {
    const files = [...guide.matchAll(/formats\/[\w/-]+\.\w+/g)].map(([path]) => path);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((path) => !existsSync(path))).toEqual([]);
    const columns = new Set(descriptor.resources.flatMap(({ schema }) => schema.fields.map(({ name }) => name)));
    const named = [
      ...guide.matchAll(/(?:row|figures|marks|beds)\[{1,2}"(\w+)"\]/g),
      ...guide.matchAll(/marks\$(\w+)/g),
    ];
    expect(named.length).toBeGreaterThan(10);
    expect(named.map(([, name]) => name!).filter((name) => !columns.has(name))).toEqual([]);
  });

  it("has SQL that DuckDB runs on the files", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const [create, select] = blocks("sql")[0]!.replace("'formats/", `'${root}formats/`).split(";\n");
    await connection.run(create!);
    const rows = (await connection.runAndReadAll(select!)).getRowsJS();
    connection.closeSync();
    const counts = focusCounts().map(({ focusArea, count }) => [focusArea, BigInt(count)]);
    expect(rows).toHaveLength(counts.length);
    expect(rows).toEqual(expect.arrayContaining(counts));
    expect(rows.map(([, count]) => Number(count)).reduce((sum, count) => sum + count, 0)).toBe(
      clusters.flatMap(({ focusAreas }) => focusAreas).length,
    );
  });
});
