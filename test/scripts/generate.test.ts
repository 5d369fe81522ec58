import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generate as generateFor } from "../../scripts/generate/generate.js";
import { dataCopies, filesOf } from "../support/dataCopy.js";

const committed = filesOf("src/generated");
const pageNames = ["csv-files.md", "data-dictionary.md", "figures.md", "unknown.md"];
const committedFormats = filesOf("formats");
const committedPages = new Map(pageNames.map((name) => [name, readFileSync(join("docs", name), "utf8")]));

/** The folders that the generator writes, in its order. */
const foldersOf = ({ out, docs, formats }: Record<"out" | "docs" | "formats", string>) => [
  ...[out, docs, `${formats}/data`, `${formats}/json-schema`, formats],
];
const wereUpToDate = (folders: readonly string[]) => folders.map((folder) => `${folder}/ was up to date\n`).join("");

describe("npm run generate", () => {
  const copy = dataCopies();
  it("writes what is committed, byte for byte; a second run, in another country, changes nothing", async () => {
    const { generate, generateAlone, written, writtenFormats, pages, ...own } = copy();
    const first = await generate();
    const wrote = foldersOf(own).map((folder) => expect.stringContaining(`wrote ${folder}/: `));
    expect(first).toEqual({ code: 0, stdout: expect.any(String), stderr: "" });
    expect(first.stdout.trimEnd().split("\n")).toEqual(wrote);
    const everything = () => [written(), writtenFormats(), pages()];
    expect(everything()).toEqual([committed, committedFormats, committedPages]);
    const times = [...committed.keys()].map((name) => statSync(join(own.out, name)).mtimeMs);
    const second = generateAlone([], { TZ: "Pacific/Chatham", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" });
    expect(second).toEqual({ code: 0, stdout: wereUpToDate(foldersOf(own)), stderr: "" });
    expect(everything()).toEqual([committed, committedFormats, committedPages]);
    expect([...committed.keys()].map((name) => statSync(join(own.out, name)).mtimeMs)).toEqual(times);
  });
  it("does not depend on how the files of data/ are indented", async () => {
    const { data, generate, written } = copy();
    for (const file of ["clusters.json", "statistics/industry.json"]) {
      writeFileSync(join(data, file), JSON.stringify(JSON.parse(readFileSync(join(data, file), "utf8"))));
    }
    expect((await generate()).code).toBe(0);
    expect(written()).toEqual(committed);
  });
  it("writes a changed value to its table, to the digest and to what tells of them, and to no other file", async () => {
    const { change, generate, written, writtenFormats } = copy();
    change("statistics/clusters.json", [0, "value"], 49);
    expect((await generate()).code).toBe(0);
    const changes = (files: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>) =>
      [...files].filter(([name, content]) => before.get(name) !== content).map(([name]) => name);
    expect(changes(written(), committed)).toEqual(["dataset.ts", "statistics.ts"]);
    const formats = ["data/statistics.csv", "data/statistics.json", "datapackage.json", "dataset.jsonld"];
    expect(changes(writtenFormats(), committedFormats)).toEqual(formats);
  });

  describe("with --check", () => {
    const own = copy();
    const { out, docs, formats, change, generate, generateAlone, written, writtenFormats, pages } = own;
    const path = (name: string) => join(out, name);
    it("passes on what was just written, and on what is committed", async () => {
      await generate();
      const upToDate = (folders: readonly string[]) =>
        [14, 4, 38, 11, 2].map((count, i) => `${folders[i]}/ is up to date (${count} files)\n`).join("");
      expect(await generate("--check")).toEqual({ code: 0, stdout: upToDate(foldersOf(own)), stderr: "" });
      const real = { data: "data", out: "src/generated", docs: "docs", formats: "formats" };
      expect(await generateFor(real, true)).toMatchObject({ code: 0, errors: [] });
    });

    it("fails where nothing was written yet, and does not even make the folder", async () => {
      const fresh = copy();
      const { code, stderr } = await fresh.generate("--check");
      expect(code).toBe(1);
      for (const name of committed.keys()) expect(stderr).toContain(name);
      expect(existsSync(fresh.out)).toBe(false);
    });

    it("fails on an edited, a missing and an extra file, names them, and mends nothing", async () => {
      writeFileSync(path("clusters.ts"), `${committed.get("clusters.ts")} `);
      rmSync(path("ids.ts"));
      writeFileSync(path("people.ts"), "export {};\n");
      const csv = join(formats, "data/clusters.csv");
      writeFileSync(csv, readFileSync(csv, "utf8").replace("BioLAGO", "Biolago"));
      const before = [written(), writtenFormats()];
      const { code, stdout, stderr } = await generate("--check");
      expect(code).toBe(1);
      expect(stdout).toContain(`${docs}/ is up to date (4 files)\n`);
      expect(stdout).not.toContain(`${out}/`);
      const mend = "Run `npm run generate` and commit the result.\n";
      expect(stderr).toBe(
        `stale in ${out}/: ids.ts, clusters.ts, people.ts. ${mend}` +
          `stale in ${formats}/data/: clusters.csv (line 4). ${mend}`,
      );
      expect(generateAlone(["--check"])).toEqual({ code, stdout, stderr });
      expect([written(), writtenFormats()]).toEqual(before);
    });

    it("passes again after a run without it, which writes those alone and takes the extra file away", async () => {
      const stdout =
        `wrote ${out}/: ids.ts, clusters.ts, people.ts\n${docs}/ was up to date\n` +
        `wrote ${formats}/data/: clusters.csv\n${wereUpToDate(foldersOf(own).slice(3))}`;
      expect(await generate()).toEqual({ code: 0, stdout, stderr: "" });
      expect([written(), writtenFormats()]).toEqual([committed, committedFormats]);
      expect((await generate("--check")).code).toBe(0);
    });

    it("fails on an edited page, and leaves pages of others in the folder alone", async () => {
      const page = (name: string) => join(docs, name);
      writeFileSync(page("by-hand.md"), "# By hand\n");
      writeFileSync(page("figures.md"), `${committedPages.get("figures.md")}\n`);
      expect(await generate("--check")).toMatchObject({
        code: 1,
        stderr: expect.stringContaining(`stale in ${docs}/: figures.md.`),
      });
      expect(await generate()).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(`wrote ${docs}/: figures.md\n`),
      });
      expect(pages()).toEqual(new Map([...committedPages, ["by-hand.md", "# By hand\n"]]));
    });

    it("fails on a changed figure, which its page tells as soon as it is written", async () => {
      change("statistics/industry.json", [2, "qualifier"], "over");
      const { stderr } = await generate("--check");
      expect(stderr).toContain("dataset.ts");
      expect(stderr).toContain(`stale in ${docs}/: figures.md.`);
      expect((await generate()).code).toBe(0);
      expect(pages().get("figures.md")).toContain("| over 1,443 companies | `gtai-2024.companies` |");
      expect(pages().get("figures.md")).not.toContain("more than 1,443 companies");
    });
  });
});
