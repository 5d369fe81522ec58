import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { altered, REMOVED } from "../../support/altered.js";
import { filesOf } from "../../support/dataCopy.js";
import { schemaFields } from "../../support/schemaFields.js";
import { tables } from "../../support/tables.js";

type Path = readonly (string | number)[];

const ajv = new Ajv2020({ strict: true, formats: { uri: (text: string) => URL.canParse(text) } });
const names = [...filesOf("formats/json-schema").keys()];
const cases = names.map((name) => {
  const schema = JSON.parse(readFileSync(`formats/json-schema/${name}`, "utf8")) as object;
  const data = JSON.parse(readFileSync(`formats/data/${name}`, "utf8")) as object;
  return { name, schema, data, validate: ajv.compile(schema) };
});
const tableOf = (name: string) =>
  name.replace(".json", "").replaceAll(/-[a-z]/g, (part) => part.slice(1).toUpperCase()) as keyof typeof tables;

/** Returns a path to every kind of property in the records. */
function pathsIn(tree: unknown, path: Path = [], seen = new Map<string, Path>()): ReadonlyMap<string, Path> {
  if (typeof tree !== "object" || tree === null) return seen;
  for (const [key, part] of Object.entries(tree)) {
    const further = [...path, Array.isArray(tree) ? Number(key) : key];
    const sort = further.map((step) => (typeof step === "number" ? "[]" : step)).join(".");
    if (!seen.has(sort)) seen.set(sort, further);
    pathsIn(part, further, seen);
  }
  return seen;
}

function at(tree: unknown, path: Path): unknown {
  return path.reduce((part, key) => (part as Record<string, unknown>)[key], tree);
}

it("exists for every table", () => {
  const files = [...filesOf("formats/data").keys()].filter((name) => name.endsWith(".json"));
  expect(names).toEqual(files);
  expect(names).toHaveLength(Object.keys(tables).length);
});

describe.each(cases)("the JSON Schema of $name, in strict mode", ({ name, schema, data, validate }) => {
  const fields = [...pathsIn(data).values()];

  it("accepts the built-in table and names its dialect", () => {
    expect({ valid: validate(data), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
    expect(fields.length).toBeGreaterThan(2);
  });

  it("rejects a value of another type in every property", () => {
    const wrongFor = (path: Path) => (typeof at(data, path) === "object" ? "text" : {});
    expect(fields.filter((path) => validate(altered(data, path, wrongFor(path))))).toEqual([]);
  });

  it("rejects null in every property, except for an unknown value", () => {
    const nullable = fields.filter((path) => validate(altered(data, path, null)));
    expect(nullable.map((path) => path.slice(1).join("."))).toEqual(name === "statistics.json" ? ["value"] : []);
  });

  it("rejects records and parts without a required property, and no others", () => {
    const own = fields.filter(
      (path) => typeof path.at(-1) === "string" && (name !== "redirects.json" || path.length > 1),
    );
    const optional = own.filter((path) => validate(altered(data, path, REMOVED)));
    const plain = optional.map((path) => path.slice(1).map((step) => (typeof step === "number" ? "[]" : step)));
    const named = plain.map((path) => path.join(".").replaceAll(".[]", "[]"));
    const expected = schemaFields(tableOf(name)).optional;
    // parts that the data lack cannot be removed
    expect(expected).toEqual(expect.arrayContaining(named));
    expect(own.length).toBeGreaterThan(optional.length);
  });

  it("rejects an unknown property in every record and part", () => {
    const objects = [[], ...fields].filter((path) => {
      const part = at(data, path);
      return typeof part === "object" && part !== null && !Array.isArray(part) && part !== data;
    });
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.filter((path) => validate(altered(data, [...path, "unknown"], "x")))).toEqual([]);
  });

  it("rejects a repeated entry in every list", () => {
    const lists = fields.filter((path) => path.length > 1 && path.at(-1) === 0);
    const doubled = lists.filter((path) => {
      const list = at(data, path.slice(0, -1)) as readonly unknown[];
      return validate(altered(data, [...path.slice(0, -1), list.length], list[0]));
    });
    expect(doubled).toEqual([]);
  });
});

it.each([
  ["clusters.json", [0, "id"], "No Kebab"],
  ["clusters.json", [0, "seat", "value", "latitude"], 91],
  ["clusters.json", [0, "founded", "value"], 18.5],
  ["clusters.json", [0, "website", "value"], "ftp://example.org"],
  ["clusters.json", [0, "name"], " untrimmed"],
  ["hospitals.json", [0, "state"], "BY"],
  ["statistics.json", [0, "obsStatus"], "X"],
  ["statistics.json", [0, "timePeriod"], "2024-13"],
  ["programmes.json", [0, "freeOfCharge"], false],
] as const)("of %s rejects at %j the value %j", (name, path, value) => {
  const { data, validate } = cases.find((each) => each.name === name)!;
  expect(validate(altered(data, path, value))).toBe(false);
});

it("describes every property, except for those of unnamed types", () => {
  const bare = cases.flatMap(({ name, schema }) => undescribed(schema).map((path) => `${name}: ${path}`));
  const size = "statistics.json: coverage.sizeClass";
  const moved = ["redirects.json: kind", "redirects.json: to"];
  expect(bare).toEqual([...moved, ...moved, `${size}.op`, `${size}.employees`]);
});

/** Returns the properties of a schema without a description. */
function undescribed(schema: object, path: readonly string[] = []): string[] {
  return Object.entries(schema).flatMap(([key, part]) => {
    if (typeof part !== "object" || part === null) return [];
    if (key !== "properties") return undescribed(part, path);
    return Object.entries(part as Record<string, object>).flatMap(([name, property]) => [
      ...("description" in property ? [] : [[...path, name].join(".")]),
      ...undescribed(property, [...path, name]),
    ]);
  });
}
