import { expect, it } from "vitest";
import type { Source } from "../../src/index.js";
import { toBibtex } from "../../src/provenance/bibtex.js";

it("writes what TeX would take for commands as TeX prints it, and leaves an address as it is but for braces", () => {
  const lines = toBibtex({
    id: "x",
    kind: "report",
    title: "50 % of {A_B} & #1 for $2 ~ ^ \\ end",
    publisher: "P & Q",
    edition: "A & B",
    url: "https://example.org/a_b%20c?d=1&e=~f#g{h}\\",
    language: "en",
  } as unknown as Source).split("\n");
  expect(lines).toContain(
    "  title = {{50 \\% of \\{A\\_B\\} \\& \\#1 for \\$2 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} end}},",
  );
  expect(lines).toContain("  institution = {P \\& Q},");
  expect(lines).toContain("  note = {A \\& B},");
  expect(lines).toContain("  url = {https://example.org/a_b%20c?d=1&e=~f#g%7Bh%7D%5C},");
});
