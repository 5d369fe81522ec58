import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, it } from "vitest";

it("brings no other package along: zod is the user's choice", async () => {
  const packages = await readdir(join(inject("installed"), "node_modules"));
  expect(packages.filter((name) => !name.startsWith("."))).toEqual(["medtech-germany"]);
});

it("has no dependencies and runs nothing at installation", async () => {
  const file = join(inject("installed"), "node_modules/medtech-germany/package.json");
  const { dependencies, scripts } = JSON.parse(await readFile(file, "utf8"));
  expect(dependencies).toBeUndefined();
  expect(Object.keys(scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
});
