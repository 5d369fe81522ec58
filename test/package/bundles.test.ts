import { expect, it } from "vitest";
import * as medtech from "../../src/index.js";
import { bundlers } from "../support/bundle.js";
import { reaches } from "../support/reaches.js";
import { tableMarks } from "../support/tableMarks.js";

const functions = Object.entries(medtech).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));

it("can tell the tables apart", () => {
  for (const [table, marks] of tableMarks) expect(marks.length, table).toBeGreaterThan(0);
});

for (const [bundler, bundle] of Object.entries(bundlers)) {
  it.each(functions)(`${bundler}: %s brings the tables that it needs, whole, and no other`, async (name) => {
    const code = await bundle(`import { ${name} } from "medtech-germany"; console.log(${name});`);
    expect(code).toContain(`console.log(${name});`);
    for (const [table, marks] of tableMarks) {
      const found = marks.filter((mark) => code.includes(mark));
      expect(found, table).toEqual(reaches[name]!.tables.includes(table) ? marks : []);
    }
  });

  it.each([...tableMarks.keys()])(`${bundler}: the table %s comes alone`, async (table) => {
    const code = await bundle(`import { ${table} } from "medtech-germany"; console.log(${table});`);
    const found = [...tableMarks].filter(([, marks]) => marks.some((mark) => code.includes(mark)));
    expect(found.map(([name]) => name)).toEqual([table]);
  });

  it(`${bundler}: an id guard brings the ids of its kind and no other`, async () => {
    const code = await bundle(`import { isClusterId } from "medtech-germany"; console.log(isClusterId);`);
    expect(code).toContain("microtec-suedwest");
    expect(code).not.toMatch(/hearing-aids|DE-BW|gtai-2024/);
  });

  it(`${bundler}: an import for side effects alone leaves nothing`, async () => {
    const code = await bundle(`import "medtech-germany"; import * as unused from "medtech-germany";`);
    expect(code.trim()).toBe("");
  });
}
