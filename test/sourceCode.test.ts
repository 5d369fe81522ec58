import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as charts from "../src/charts/index.js";
import * as main from "../src/index.js";
import * as schema from "../src/schema/index.js";
import { callsAtLoad, exportedValuesOf, namesIn, sourceFiles } from "./support/sourceFiles.js";

const src = sourceFiles("src").filter(({ path }) => !path.startsWith("src/generated/"));
const tables = sourceFiles("src/generated");

/** What ties code to a platform, to a moment, to chance or to a language. */
const moody = [
  ...["process", "Buffer", "require", "module", "exports", "globalThis", "global", "window", "self", "document"],
  ...["navigator", "Deno", "Bun", "fetch", "XMLHttpRequest", "WebSocket", "console", "eval", "Function"],
  ...["Date", "performance", "setTimeout", "setInterval", "queueMicrotask", "random", "crypto"],
  ...["Intl", "localeCompare", "toLocaleString", "toLocaleLowerCase", "toLocaleUpperCase"],
];

describe("the code of src", () => {
  it("asks neither platform, network, clock, chance nor locale", () => {
    const found = src.flatMap((file) => namesIn(file).map((name) => ({ path: file.path, name })));
    expect(found.length).toBeGreaterThan(3000);
    // numbers are written in the language that the caller names
    const writesNumbers = (path: string) => /^src\/(?:statistics\/formatStat|internal\/words)\.ts$/.test(path);
    const fitting = (name: string, path: string) => /^(?:Intl|toLocaleString)$/.test(name) && writesNumbers(path);
    expect(found.filter(({ path, name }) => moody.includes(name) && !fitting(name, path))).toEqual([]);
  });

  it("computes nothing when it loads but what is marked as pure, outside the schemas", () => {
    const files = [...src, ...tables].filter(({ path }) => !path.startsWith("src/schema/"));
    expect(files.flatMap((file) => callsAtLoad(file).map((call) => `${file.path}: ${call}`))).toEqual([]);
    const schemas = src.filter(({ path }) => path.startsWith("src/schema/"));
    expect(schemas.flatMap(callsAtLoad).length).toBeGreaterThan(50);
  });

  it("holds no escape from the type checker or the linter", () => {
    const wayOut = /as any\b|: any\b|@ts-|biome-ignore/;
    expect(src.filter(({ text }) => wayOut.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe("every file that people write", () => {
  const files = [...src, ...sourceFiles("scripts"), ...sourceFiles("test"), ...sourceFiles("explorer")];

  it("skips no test, and runs none alone", () => {
    const skipping = /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/;
    expect(files.filter(({ path, text }) => path.endsWith(".test.ts") && skipping.test(text))).toEqual([]);
  });
});

describe("every public function and schema", () => {
  const lookups = sourceFiles("src/lookup").flatMap(exportedValuesOf);
  const names = [...Object.entries(main), ...Object.entries(schema), ...Object.entries(charts)]
    .filter(([name, value]) => (typeof value === "function" && !name.endsWith("Error")) || name.endsWith("Schema"))
    .map(([name]) => name)
    // guards and lookups stand together, by table group
    .filter((name) => !lookups.includes(name));

  it.each(names)("%s stands in a file of its name, and so do its tests", (name) => {
    const source = src.map(({ path }) => path).find((path) => path.endsWith(`/${name}.ts`));
    expect(source).toBeDefined();
    expect(existsSync((source as string).replace(/^src(.+)\.ts$/, "test$1.test.ts"))).toBe(true);
  });
});
