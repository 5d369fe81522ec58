import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { exportsOf } from "../support/examples/exportsOf.js";
import { markdownFiles } from "../support/markdownFiles.js";

/** The text without code, in which nothing is a link or a heading. */
function prose(file: string): string {
  return readFileSync(file, "utf8").replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, "");
}

/** The anchors of the headings, as GitHub forms them. */
function anchors(file: string): string[] {
  return [...prose(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

const links = markdownFiles().flatMap((file) =>
  [
    ...prose(file)
      .replaceAll(/`[^`]*`/g, "")
      .matchAll(/\]\(([^)]+)\)/g),
  ]
    .map(([, target]) => ({ file, target: target! }))
    .filter(({ target }) => !/^https?:/.test(target)),
);

describe("the guides", () => {
  it.each(links)("$file: the link to $target leads somewhere", ({ file, target }) => {
    const [path, anchor] = target.split("#") as [string, string?];
    const linked = path === "" ? file : join(dirname(file), path);
    expect(existsSync(linked) && statSync(linked).isFile()).toBe(true);
    if (anchor !== undefined) expect(anchors(linked)).toContain(anchor);
  });

  it("README.md lists every function", () => {
    const entries = ["index", "schema", "diff", "charts"];
    const modules = Object.fromEntries(entries.map((name) => [name, `dist/${name}.d.ts`]));
    const functions = exportsOf(modules).filter(({ kind }) => kind === "function");
    const table = readFileSync("README.md", "utf8").match(/^## Functions\n[\s\S]*?(?=^## )/m)![0];
    expect(functions.map(({ name }) => name).filter((name) => !new RegExp(`\`${name}[\`(]`).test(table))).toEqual([]);
  });

  it("README.md gives the two commands", () => {
    expect(readFileSync("README.md", "utf8")).toMatch(/^npm ci && npm start$[\s\S]*^npm ci && npm test$/m);
  });
});
