import { describe, expect, it } from "vitest";
import { type DatasetChange, diffDatasets, formatChanges } from "../../src/diff/index.js";

const release = "minor";
const table = "clusters";
const id = "a";
const changed = { kind: "value-changed", release, table, id, cause: "correction" } as const;

/** The lines of a list of changes, without the headings. */
const lines = (...changes: readonly DatasetChange[]) =>
  formatChanges(changes)
    .split("\n")
    .flatMap((line) => (line.startsWith("- ") ? line.slice(2) : []));

it("lists the most severe changes first, by sort and release, with old and new values", () => {
  const before = {
    clusters: [
      { id: "a", name: "A", focusAreas: ["x", "y"], seat: { city: "P" } },
      { id: "b", name: "B", focusAreas: ["x", "y"], seat: { city: "P" } },
      { id: "c", name: "C", focusAreas: ["x"], seat: { city: "P" } },
      { id: "d", name: "D", focusAreas: ["x"], seat: { city: "P" } },
    ],
    statistics: [{ id: "s.beds", value: 1, note: "old" }],
    redirects: {},
  };
  const after = {
    clusters: [
      { id: "a", name: "A`s", focusAreas: ["y", "z"], seat: { city: "P" }, members: 4 },
      { id: "b", name: "B", focusAreas: ["y", "x"], seat: { city: "P" }, members: 5 },
      { id: "e", name: "C", focusAreas: ["x"], seat: { city: "Q" }, members: 6 },
      { id: "f", name: "F", focusAreas: ["x"], seat: { city: "P" }, members: 7 },
    ],
    statistics: [{ id: "s.beds", value: 2 }],
    redirects: { c: { kind: "moved", to: "e" }, old: { kind: "split", to: ["a", "b"] } },
  };
  expect(formatChanges(diffDatasets(before, after))).toBe(`**Removed** (major)

- \`d\` (clusters)

**Changed order** (major)

- \`b\` (clusters) \`focusAreas\`: \`["x","y"]\` → \`["y","x"]\`

**Properties** (minor)

- property \`members\` of \`clusters\` added

**Renamed** (minor)

- \`c\` (clusters) is now \`e\`

**Added** (minor)

- \`f\` (clusters)

**Corrected** (patch)

- \`a\` (clusters) \`name\`: \`"A"\` → \`\` "A\`s" \`\`
- \`a\` (clusters) \`focusAreas\`: + \`"z"\`, − \`"x"\`
- \`e\` (clusters) \`seat.city\`: \`"P"\` → \`"Q"\`
- \`s.beds\` (statistics) \`value\`: \`1\` → \`2\`
- \`s.beds\` (statistics) \`note\`: \`"old"\` removed

**Redirects** (minor)

- \`old\` redirects to \`a, b\`
`);
});

it.each<[string, string, DatasetChange]>([
  ["Added", "table `clusters`", { kind: "table-added", release, table }],
  ["Removed", "table `clusters`", { kind: "table-removed", release, table }],
  ["Added", "`a` (clusters)", { kind: "record-added", release, table, id, position: 0, record: {} }],
  ["Removed", "`a` (clusters)", { kind: "record-removed", release, table, id }],
  [
    "Retired",
    "`a` (clusters), replaced by `b`, `c`",
    { kind: "record-retired", release, table, id, successors: ["b", "c"] },
  ],
  ["Renamed", "`z` (clusters) is now `a`", { kind: "record-renamed", release, table, from: "z", id, position: 0 }],
  ["Properties", "property `x` of `clusters` added", { kind: "field-added", release, table, field: "x" }],
  ["Properties", "property `x` of `clusters` removed", { kind: "field-removed", release, table, field: "x" }],
  [
    "Properties",
    "property `x` of `clusters` is now optional",
    { kind: "field-optionality", release, table, field: "x", optional: true },
  ],
  [
    "Properties",
    "property `x` of `clusters` is now in every record",
    { kind: "field-optionality", release, table, field: "x", optional: false },
  ],
  [
    "Properties",
    "property `x` of `clusters`: list or string → null or number",
    { kind: "field-type", release, table, field: "x", before: ["list", "string"], after: ["null", "number"] },
  ],
  ["Changed order", "table `clusters`: `b`, `a`", { kind: "order-changed", release, table, order: ["b", "a"] }],
  [
    "Changed meaning",
    '`a` (clusters) `x.y`: `"b"` added',
    { ...changed, path: ["x", "y"], after: "b", cause: "meaning" },
  ],
  [
    "Changed order",
    '`a` (clusters) `x`: `["b","c"]` → `["c","b"]`',
    { ...changed, path: ["x"], before: ["b", "c"], after: ["c", "b"], cause: "order" },
  ],
  [
    "Replaced by a newer edition",
    "`a` (clusters) `x`: `1` → `2`",
    { ...changed, path: ["x"], before: 1, after: 2, cause: "newer-edition" },
  ],
  [
    "Redirects",
    "`a` redirects to `b`",
    { kind: "redirect-added", release, table: "redirects", id, after: { kind: "moved", to: "b" } },
  ],
  [
    "Removed",
    "`a` no longer redirects to `b, c`",
    { kind: "redirect-removed", release, table: "redirects", id, before: { to: ["b", "c"] } },
  ],
  [
    "Redirects",
    '`a` redirects to `[5,"c"]`, no longer to `b`',
    { kind: "redirect-changed", release, table: "redirects", id, before: { to: "b" }, after: { to: [5, "c"] } },
  ],
  ["Added", "`a` (clusters) `x`: `null` → `5`", { ...changed, path: ["x"], before: null, after: 5, cause: "addition" }],
  [
    "Renamed",
    '`a` (clusters) `x`: `"old"` → `"new"`',
    { ...changed, path: ["x"], before: "old", after: "new", cause: "renamed" },
  ],
  ["Corrected", "`a` (clusters) `x`: `1` → `2`", { ...changed, path: ["x"], before: 1, after: 2 }],
])("lists under “%s”: %s", (heading, line, change) => {
  expect(formatChanges([change])).toBe(`**${heading}** (minor)\n\n- ${line}\n`);
});

it("lists a value under “Corrected” if a later version wrote a cause that this one doesn't know", () => {
  for (const cause of ["toString", { toString: 1, valueOf: 1 }, undefined]) {
    const change = { ...changed, path: ["x"], before: 1, after: 2, cause } as unknown as DatasetChange;
    expect(formatChanges([change])).toBe("**Corrected** (minor)\n\n- `a` (clusters) `x`: `1` → `2`\n");
  }
});

it("says so if nothing changed", () => {
  expect(formatChanges([])).toBe("No data changed.\n");
});

describe("changes that follow from another one", () => {
  it("are omitted: the redirect of a record that was retired or renamed", () => {
    const to = (from: string): DatasetChange => ({ kind: "redirect-added", release, table: "redirects", id: from });
    const changes: DatasetChange[] = [
      { kind: "record-retired", release, table, id: "a", successors: ["b"] },
      { kind: "record-renamed", release, table, from: "c", id: "d", position: 0 },
      ...["a", "c", "e"].map(to),
    ];
    expect(lines(...changes).filter((line) => line.includes("redirects"))).toEqual(["`e` redirects to `undefined`"]);
  });

  it("are omitted: the values that came or went with a whole property, but not those that changed in it", () => {
    const changes: DatasetChange[] = [
      { kind: "field-added", release, table, field: "x.y" },
      { kind: "field-removed", release, table, field: "z" },
      { ...changed, path: ["x", "y"], after: 1 },
      { ...changed, path: ["z"], before: 1 },
      { ...changed, path: ["x", "y"], before: 1, after: 2 },
      { ...changed, path: ["other"], after: 1 },
      { ...changed, table: "states", path: ["z"], before: 1 },
    ];
    expect(lines(...changes).filter((line) => line.includes("`a`"))).toEqual([
      "`a` (clusters) `x.y`: `1` → `2`",
      "`a` (clusters) `other`: `1` added",
      "`a` (states) `z`: `1` removed",
    ]);
  });

  it("are listed: a value of a property that only some records lacked", () => {
    const records = (second: object) => ({
      a: [
        { id: "x", c: 1 },
        { id: "y", ...second },
      ],
    });
    expect(lines(...diffDatasets(records({}), records({ c: 2 })))).toContain("`y` (a) `c`: `2` added");
  });
});

describe("lists", () => {
  const list = (before: unknown, after: unknown) => lines({ ...changed, path: ["x"], before, after })[0];

  it("show the entries that were added and removed", () => {
    expect(list([1, 2], [2, 3])).toBe("`a` (clusters) `x`: + `3`, − `1`");
    expect(list([[1, 2]], [[2, 1]])).toBe("`a` (clusters) `x`: + `[2,1]`, − `[1,2]`");
  });

  it("have the same entry if only the order of its properties differs, at every depth", () => {
    const before = [{ a: [{ x: 1, y: 2, z: 3 }], b: null, c: "t" }];
    expect(list(before, [{ c: "t", b: null, a: [{ z: 3, y: 2, x: 1 }] }, 1])).toBe("`a` (clusters) `x`: + `1`");
    expect(list(before, [{ b: null, c: "t", a: [{ y: 2, x: 1, z: 3 }] }, 1])).toBe("`a` (clusters) `x`: + `1`");
  });

  it("show as a whole if the other value isn't a list", () => {
    expect(list(["x"], "y")).toBe('`a` (clusters) `x`: `["x"]` → `"y"`');
    expect(list("y", ["x"])).toBe('`a` (clusters) `x`: `"y"` → `["x"]`');
  });
});

it("shows a redirect without an id as it is, whatever its properties are called", () => {
  const change = { kind: "redirect-added", release, table: "redirects", id } as const;
  expect(lines({ ...change, after: { to: { toString: 1, valueOf: 1 } } })).toEqual([
    '`a` redirects to `{"toString":1,"valueOf":1}`',
  ]);
  expect(lines({ ...change, after: 1 })).toEqual(["`a` redirects to `undefined`"]);
});

describe("Markdown code", () => {
  it.each([
    ["a b", "`a b`"],
    ["a\n\t b", "`a b`"],
    // a code span that is empty, or has a space or a backtick at its ends, needs spaces inside its delimiters
    ["", "`  `"],
    [" a", "`  a `"],
    ["`a", "`` `a ``"],
    ["a``b", "``` a``b ```"],
    ["a``b`c", "``` a``b`c ```"],
    ["x".repeat(200), `\`${"x".repeat(200)}\``],
    ["x".repeat(201), `\`${"x".repeat(200)}…\``],
  ])("delimits %j so that Markdown shows it on one line, cut if it is very long", (text, code) => {
    expect(lines({ kind: "record-removed", release, table, id: text })).toEqual([`${code} (clusters)`]);
  });
});
