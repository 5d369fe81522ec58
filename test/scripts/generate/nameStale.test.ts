import { describe, expect, it } from "vitest";
import { nameStale } from "../../../scripts/generate/nameStale.js";
import { scratchFolder } from "../../support/scratchFolder.js";

const written = "id,name\na,A\nb,B\n";
const nameOf = (found: string | undefined, name = "x.csv") =>
  nameStale(
    { folder: scratchFolder(found === undefined ? {} : { [name]: found }), files: new Map([[name, written]]) },
    name,
  );

describe("nameStale", () => {
  it.each([
    ["a cell", "id,name\na,A\nb,X\n", 3],
    ["the header", "id,title\na,A\nb,B\n", 1],
    ["a row that is missing", "id,name\nb,B\n", 2],
    ["a row too many", "id,name\na,A\nb,B\nc,C\n", 4],
    ["the last line feed", "id,name\na,A\nb,B", 4],
    ["what stands behind the last line feed", `${written}\n`, 5],
    ["the end of a line", "id,name\r\na,A\nb,B\n", 1],
    ["everything", "", 1],
  ])("tells the line where %s differs", (_, found, line) => {
    expect(nameOf(found)).toBe(`x.csv (line ${line})`);
  });

  it("gives the name alone of a file that is missing, that nobody writes, or that has another format", () => {
    expect(nameOf(undefined)).toBe("x.csv");
    expect(nameOf("other", "x.json")).toBe("x.json");
    expect(nameStale({ folder: scratchFolder({ "y.csv": "a" }), files: new Map() }, "y.csv")).toBe("y.csv");
  });
});
