import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataCopies, filesOf } from "../support/dataCopy.js";

const committed = filesOf("src/generated");
const pageNames = ["data-dictionary.md", "figures.md", "unknown.md"];
const committedFormats = filesOf("formats/data");
const committedPages = new Map(pageNames.map((name) => [name, readFileSync(join("docs", name), "utf8")]));

describe("npm run generate", () => {
  const copy = dataCopies();
  it("writes what is committed, byte for byte; a second run, in another country, changes nothing", () => {
    const { out, docs, formats, generate, written, pages } = copy();
    const first = generate();
    const namesIn = (line: number, folder: string) =>
      first.stdout.split("\n")[line]!.slice(`wrote ${folder}/: `.length).split(", ");
    const names = namesIn(0, out);
    const dataNames = namesIn(2, `${formats}/data`);
    const stdout =
      `wrote ${out}/: ${names.join(", ")}\nwrote ${docs}/: ${pageNames.join(", ")}\n` +
      `wrote ${formats}/data/: ${dataNames.join(", ")}\n`;
    expect(first).toEqual({ code: 0, stdout, stderr: "" });
    expect(names.sort()).toEqual([...committed.keys()].sort());
    expect(dataNames.sort()).toEqual([...committedFormats.keys()].sort());
    expect(written()).toEqual(committed);
    expect(filesOf(`${formats}/data`)).toEqual(committedFormats);
    expect(pages()).toEqual(committedPages);
    const times = [...committed.keys()].map((name) => statSync(join(out, name)).mtimeMs);
    const upToDate = [out, docs, `${formats}/data`].map((folder) => `${folder}/ was up to date\n`).join("");
    const second = generate([], { TZ: "Pacific/Chatham", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" });
    expect(second).toEqual({ code: 0, stdout: upToDate, stderr: "" });
    expect(written()).toEqual(committed);
    expect([...committed.keys()].map((name) => statSync(join(out, name)).mtimeMs)).toEqual(times);
  });
  it("does not depend on how the files of data/ are indented", () => {
    const { data, generate, written } = copy();
    for (const file of ["clusters.json", "statistics/industry.json"]) {
      writeFileSync(join(data, file), JSON.stringify(JSON.parse(readFileSync(join(data, file), "utf8"))));
    }
    expect(generate().code).toBe(0);
    expect(written()).toEqual(committed);
  });
  it("writes a changed value to its table and to the digest, and to no other file", () => {
    const { change, generate, written } = copy();
    change("statistics/clusters.json", [0, "value"], 49);
    expect(generate().code).toBe(0);
    const changed = [...written()].filter(([name, content]) => committed.get(name) !== content).map(([name]) => name);
    expect(changed.sort()).toEqual(["dataset.ts", "statistics.ts"]);
  });

  describe("with --check", () => {
    const { out, docs, formats, change, generate, written, pages } = copy();
    const path = (name: string) => join(out, name);
    it("passes on what was just written, and on what is committed", () => {
      generate();
      const upToDate = (folder: string, files: number) => `${folder}/ is up to date (${files} files)\n`;
      const all = (out: string, docs: string, formats: string) =>
        upToDate(out, 14) + upToDate(docs, 3) + upToDate(`${formats}/data`, committedFormats.size);
      const stdout = all(out, docs, formats);
      expect(generate(["--check"])).toEqual({ code: 0, stdout, stderr: "" });
      const own = ["--data", "data", "--out", "src/generated", "--docs", "docs", "--formats", "formats"];
      const ownStdout = all("src/generated", "docs", "formats");
      expect(generate(["--check", ...own])).toEqual({ code: 0, stdout: ownStdout, stderr: "" });
    });

    it("fails where nothing was written yet, and does not even make the folder", () => {
      const fresh = copy();
      const { code, stderr } = fresh.generate(["--check"]);
      expect(code).toBe(1);
      for (const name of committed.keys()) expect(stderr).toContain(name);
      expect(existsSync(fresh.out)).toBe(false);
    });

    it("fails on an edited, a missing and an extra file, names them, and mends nothing", () => {
      writeFileSync(path("clusters.ts"), `${committed.get("clusters.ts")} `);
      rmSync(path("ids.ts"));
      writeFileSync(path("people.ts"), "export {};\n");
      const before = written();
      const { code, stdout, stderr } = generate(["--check"]);
      expect(code).toBe(1);
      expect(stdout).toContain(`${docs}/ is up to date (3 files)\n`);
      expect(stdout).not.toContain(`${out}/`);
      expect(stderr).toBe(
        `stale in ${out}/: ids.ts, clusters.ts, people.ts. Run \`npm run generate\` and commit the result.\n`,
      );
      expect(written()).toEqual(before);
    });

    it("passes again after a run without it, which writes those alone and takes the extra file away", () => {
      const stdout =
        `wrote ${out}/: ids.ts, clusters.ts, people.ts\n${docs}/ was up to date\n` +
        `${formats}/data/ was up to date\n`;
      expect(generate()).toEqual({ code: 0, stdout, stderr: "" });
      expect(written()).toEqual(committed);
      expect(generate(["--check"]).code).toBe(0);
    });

    it("fails on an edited page, and leaves pages of others in the folder alone", () => {
      const page = (name: string) => join(docs, name);
      writeFileSync(page("by-hand.md"), "# By hand\n");
      writeFileSync(page("figures.md"), `${committedPages.get("figures.md")}\n`);
      expect(generate(["--check"])).toMatchObject({
        code: 1,
        stderr: expect.stringContaining(`stale in ${docs}/: figures.md.`),
      });
      expect(generate()).toMatchObject({ code: 0, stdout: expect.stringContaining(`wrote ${docs}/: figures.md\n`) });
      expect(pages()).toEqual(new Map([...committedPages, ["by-hand.md", "# By hand\n"]]));
    });

    it("fails on a changed figure, which its page tells as soon as it is written", () => {
      change("statistics/industry.json", [2, "qualifier"], "over");
      const { stderr } = generate(["--check"]);
      expect(stderr).toContain("dataset.ts");
      expect(stderr).toContain(`stale in ${docs}/: figures.md.`);
      expect(generate().code).toBe(0);
      expect(pages().get("figures.md")).toContain("| over 1,443 companies | `gtai-2024.companies` |");
      expect(pages().get("figures.md")).not.toContain("more than 1,443 companies");
    });
  });
});
