import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { altered, REMOVED } from "../../support/altered.js";
import { filesOf } from "../../support/dataCopy.js";
import { schemaFields } from "../../support/schemaFields.js";
import { tables } from "../../support/tables.js";

type Way = readonly (string | number)[];

const ajv = new Ajv2020({ strict: true, formats: { uri: (text: string) => URL.canParse(text) } });
const names = [...filesOf("formats/json-schema").keys()];
const cases = names.map((name) => {
  const schema = JSON.parse(readFileSync(`formats/json-schema/${name}`, "utf8")) as object;
  const data = JSON.parse(readFileSync(`formats/data/${name}`, "utf8")) as object;
  return { name, schema, data, validate: ajv.compile(schema) };
});
const tableOf = (name: string) =>
  name.replace(".json", "").replaceAll(/-[a-z]/g, (part) => part.slice(1).toUpperCase()) as keyof typeof tables;

/** A way to every field of the records, each sort of field once. */
function ways(tree: unknown, way: Way = [], seen = new Map<string, Way>()): ReadonlyMap<string, Way> {
  if (typeof tree !== "object" || tree === null) return seen;
  for (const [key, part] of Object.entries(tree)) {
    const further = [...way, Array.isArray(tree) ? Number(key) : key];
    const sort = further.map((step) => (typeof step === "number" ? "[]" : step)).join(".");
    if (!seen.has(sort)) seen.set(sort, further);
    ways(part, further, seen);
  }
  return seen;
}

function at(tree: unknown, way: Way): unknown {
  return way.reduce((part, key) => (part as Record<string, unknown>)[key], tree);
}

it("stands beside every table", () => {
  const files = [...filesOf("formats/data").keys()].filter((name) => name.endsWith(".json"));
  expect(names).toEqual(files);
  expect(names).toHaveLength(Object.keys(tables).length);
});

describe.each(cases)("the JSON Schema of $name, in strict mode", ({ name, schema, data, validate }) => {
  const fields = [...ways(data).values()];

  it("accepts the shipped table, and names its own dialect", () => {
    expect({ valid: validate(data), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
    expect(fields.length).toBeGreaterThan(2);
  });

  it("refuses each field with a value of another type", () => {
    const wrongFor = (way: Way) => (typeof at(data, way) === "object" ? "text" : {});
    expect(fields.filter((way) => validate(altered(data, way, wrongFor(way))))).toEqual([]);
  });

  it("refuses each field with null, but where a value may be unknown", () => {
    const nullable = fields.filter((way) => validate(altered(data, way, null)));
    expect(nullable.map((way) => way.slice(1).join("."))).toEqual(name === "statistics.json" ? ["value"] : []);
  });

  it("refuses each record and part without a field that it must have, and lets go of no other", () => {
    const own = fields.filter((way) => typeof way.at(-1) === "string" && (name !== "redirects.json" || way.length > 1));
    const optional = own.filter((way) => validate(altered(data, way, REMOVED)));
    const plain = optional.map((way) => way.slice(1).map((step) => (typeof step === "number" ? "[]" : step)));
    const named = plain.map((way) => way.join(".").replaceAll(".[]", "[]"));
    const expected = schemaFields(tableOf(name)).optional;
    // a part that is not in the data cannot be taken away
    expect(expected).toEqual(expect.arrayContaining(named));
    expect(own.length).toBeGreaterThan(optional.length);
  });

  it("refuses a field that nobody knows, in each record and part", () => {
    const objects = [[], ...fields].filter((way) => {
      const part = at(data, way);
      return typeof part === "object" && part !== null && !Array.isArray(part) && part !== data;
    });
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.filter((way) => validate(altered(data, [...way, "unheardOf"], "x")))).toEqual([]);
  });

  it("refuses the same entry twice in each list", () => {
    const lists = fields.filter((way) => way.length > 1 && way.at(-1) === 0);
    const doubled = lists.filter((way) => {
      const list = at(data, way.slice(0, -1)) as readonly unknown[];
      return validate(altered(data, [...way.slice(0, -1), list.length], list[0]));
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
] as const)("of %s refuses at %j the value %j", (name, way, value) => {
  const { data, validate } = cases.find((each) => each.name === name)!;
  expect(validate(altered(data, way, value))).toBe(false);
});

it("describes every field in the words of the model, but those of types without a name", () => {
  const bare = cases.flatMap(({ name, schema }) => undescribed(schema).map((way) => `${name}: ${way}`));
  const size = "statistics.json: coverage.sizeClass";
  const moved = ["redirects.json: kind", "redirects.json: to"];
  expect(bare).toEqual([...moved, ...moved, `${size}.op`, `${size}.employees`]);
});

/** The properties of a schema that have no description. */
function undescribed(schema: object, way: readonly string[] = []): string[] {
  return Object.entries(schema).flatMap(([key, part]) => {
    if (typeof part !== "object" || part === null) return [];
    if (key !== "properties") return undescribed(part, way);
    return Object.entries(part as Record<string, object>).flatMap(([name, property]) => [
      ...("description" in property ? [] : [[...way, name].join(".")]),
      ...undescribed(property, [...way, name]),
    ]);
  });
}
