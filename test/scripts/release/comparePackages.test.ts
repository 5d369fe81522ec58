import { expect, it } from "vitest";
import { comparePackages } from "../../../scripts/release/comparePackages.js";
import { scratchFolder } from "../../support/scratchFolder.js";

const folder = (exports: readonly string[], node: string) =>
  scratchFolder({
    "package.json": JSON.stringify({
      exports: Object.fromEntries(exports.map((path) => [path, path])),
      engines: { node },
    }),
  });

it("tells of entries that come and go, and of another Node", () => {
  expect(comparePackages(folder([".", "./diff"], ">=20"), folder([".", "./charts"], ">=22"))).toEqual([
    { release: "major", text: "`./diff` is exported no longer" },
    { release: "minor", text: "`./charts` is exported" },
    { release: "major", text: "Node `>=22` is required, was `>=20`" },
  ]);
  expect(comparePackages(folder(["."], ">=20"), folder(["."], ">=20"))).toEqual([]);
});
