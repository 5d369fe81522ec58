import { expect, it } from "vitest";
import { diffDatasets, formatChanges } from "../../src/diff/index.js";
import { InvalidDataError } from "../../src/index.js";
import { refusal } from "../support/refusal.js";

const figure = { id: "s.beds", value: 1, note: "old" };

it("tells the gravest first, by sort and release, with old and new values", () => {
  const before = {
    clusters: [
      { id: "a", name: "A", focusAreas: ["x", "y"], seat: { city: "P" } },
      { id: "b", name: "B", focusAreas: ["x", "y"], seat: { city: "P" } },
      { id: "c", name: "C", focusAreas: ["x"], seat: { city: "P" } },
      { id: "d", name: "D", focusAreas: ["x"], seat: { city: "P" } },
    ],
    statistics: [figure],
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

**Other order** (major)

- \`b\` (clusters) \`focusAreas\`: \`["x","y"]\` → \`["y","x"]\`

**Fields** (minor)

- field \`members\` of \`clusters\`

**Renamed** (minor)

- \`c\` (clusters) is now \`e\`

**Added** (minor)

- \`f\` (clusters)

**Corrected** (patch)

- \`a\` (clusters) \`name\`: \`"A"\` → \`\` "A\`s" \`\`
- \`a\` (clusters) \`focusAreas\`: + \`"z"\`, − \`"x"\`
- \`e\` (clusters) \`seat.city\`: \`"P"\` → \`"Q"\`
- \`s.beds\` (statistics) \`value\`: \`1\` → \`2\`
- \`s.beds\` (statistics) \`note\`: \`"old"\` taken away

**Redirects** (minor)

- \`old\` leads to \`a, b\`
`);
});

it("says so when nothing changed", () => {
  expect(formatChanges([])).toBe("No data changed.\n");
});

it("keeps a very long value on one line of readable length", () => {
  const after = { statistics: [{ ...figure, note: "line\n".repeat(100) }] };
  const [, , line, ...rest] = formatChanges(diffDatasets({ statistics: [figure] }, after)).split("\n");
  expect(line?.length).toBeLessThan(300);
  expect(line).toMatch(/…`$/);
  expect(rest).toEqual([""]);
});

it("shows a redirect that leads to no id as it stands, whatever its fields are called", () => {
  const after = { to: { toString: 1, valueOf: 1 } };
  const change = { kind: "redirect-added", release: "minor", table: "redirects", id: "a", after } as const;
  expect(formatChanges([change])).toContain('`a` leads to `{"toString":1,"valueOf":1}`');
  expect(formatChanges([{ ...change, after: 1 }])).toContain("`a` leads to `undefined`");
});

it("tells under a heading of its own that a figure could be read at last", () => {
  const change = { kind: "value-changed", release: "minor", table: "statistics", id: "b", path: ["value"] } as const;
  expect(formatChanges([{ ...change, before: null, after: 5, cause: "addition" }])).toBe(
    "**Added** (minor)\n\n- `b` (statistics) `value`: `null` → `5`\n",
  );
});

it("tells that a value names a renamed record under the same heading as the renaming", () => {
  const change = {
    kind: "value-changed",
    release: "minor",
    table: "a",
    id: "b",
    path: ["c"],
    cause: "renamed",
  } as const;
  expect(formatChanges([{ ...change, before: "old", after: "new" }])).toBe(
    '**Renamed** (minor)\n\n- `b` (a) `c`: `"old"` → `"new"`\n',
  );
});

it("tells of a value that came with a field of which only some records lacked it", () => {
  const records = (second: object) => ({
    a: [
      { id: "x", c: 1 },
      { id: "y", ...second },
    ],
  });
  expect(formatChanges(diffDatasets(records({}), records({ c: 2 })))).toContain("- `y` (a) `c`: `2` added\n");
});

it("shows both values where only one of them is a list", () => {
  const change = {
    kind: "value-changed",
    release: "patch",
    table: "a",
    id: "b",
    path: ["c"],
    cause: "correction",
  } as const;
  expect(formatChanges([{ ...change, before: ["x"], after: "y" }])).toContain('`["x"]` → `"y"`');
  expect(formatChanges([{ ...change, before: "y", after: ["x"] }])).toContain('`"y"` → `["x"]`');
});

it("refuses what is no list of changes", () => {
  refusal(InvalidDataError, null, () => formatChanges("changes" as never));
});
