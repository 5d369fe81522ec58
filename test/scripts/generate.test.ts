import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
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
  it("writes a changed value to its table, to the digest and to files with either, and to no other file", async () => {
    const { change, generate, written, writtenFormats } = copy();
    change("statistics/clusters.json", [0, "value"], 49);
    expect((await generate()).code).toBe(0);
    const changes = (files: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>) =>
      [...files].filter(([name, content]) => before.get(name) !== content).map(([name]) => name);
    expect(changes(written(), committed)).toEqual(["dataset.ts", "statistics.ts"]);
    const formats = [
      "data/statistics.csv",
      "data/statistics.json",
      "datapackage.json",
      "dataset.json",
      "dataset.jsonld",
    ];
    expect(changes(writtenFormats(), committedFormats)).toEqual(formats);
  });

  describe("with --check", () => {
    const own = copy();
    const { out, docs, formats, change, generate, generateAlone, written, writtenFormats, pages } = own;
    const path = (name: string) => join(out, name);
    it("passes on what was just written, and on what is committed", async () => {
      await generate();
      const upToDate = (folders: readonly string[]) =>
        [17, 4, 38, 11, 3].map((count, i) => `${folders[i]}/ is up to date (${count} files)\n`).join("");
      expect(await generate("--check")).toEqual({ code: 0, stdout: upToDate(foldersOf(own)), stderr: "" });
      const real = { data: "data", out: "src/generated", docs: "docs", formats: "formats" };
      expect(await generateFor(real, true)).toMatchObject({ code: 0, errors: [] });
    });

    it("fails if nothing was written yet, and doesn't make the folder", async () => {
      const fresh = copy();
      const { code, stderr } = await fresh.generate("--check");
      expect(code).toBe(1);
      for (const name of committed.keys()) expect(stderr).toContain(name);
      expect(existsSync(fresh.out)).toBe(false);
    });

    it("fails on an edited, a missing and an extra file, names them, and fixes nothing", async () => {
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
      const fix = "Run `npm run update` and commit the result.\n";
      expect(stderr).toBe(
        `stale in ${out}/: ids.ts, clusters.ts, people.ts. ${fix}` +
          `stale in ${formats}/data/: clusters.csv (line 4). ${fix}`,
      );
      expect(generateAlone(["--check"])).toEqual({ code, stdout, stderr });
      expect([written(), writtenFormats()]).toEqual(before);
    });

    it("passes again after a run without it, which writes only those and removes the extra file", async () => {
      const stdout =
        `wrote ${out}/: ids.ts, clusters.ts, people.ts\n${docs}/ was up to date\n` +
        `wrote ${formats}/data/: clusters.csv\n${wereUpToDate(foldersOf(own).slice(3))}`;
      expect(await generate()).toEqual({ code: 0, stdout, stderr: "" });
      expect([written(), writtenFormats()]).toEqual([committed, committedFormats]);
      expect((await generate("--check")).code).toBe(0);
    });

    it("fails on an edited page, and leaves pages written by hand alone", async () => {
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

    it("fails on a changed statistic, and writes it to its page", async () => {
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

describe("npm run generate with broken data", () => {
  const copy = dataCopies();
  it("lists all problems by file, record and property, and writes nothing", async () => {
    const { data, out, docs, formats, change, generate } = copy();
    change("clusters.json", [0, "focusAreas", 0], "telepathy");
    change("clusters.json", [3, "source"], "nowhere-2024");
    change("policy-areas.json", [6, "id"], "sustainability");
    change("focus-areas.json", [1, "aliases"], []);
    const sources = JSON.parse(readFileSync("data/sources.json", "utf8"));
    change("sources.json", [sources.length], { ...sources[0], id: "zz-unread-2025" });
    change("statistics/industry.json", [4, "value"], 140);
    change("statistics/industry.json", [2, "qualifier"], undefined);
    change("statistics/hospitals.json", [4, "qualifier"], "roughly");
    change("redirects.json", ["eyes"], { kind: "moved", to: "eye-care" });
    writeFileSync(join(data, "corroborations.json"), '[{ "statistic": "gtai-2024.companies", }]');
    const { code, stdout, stderr } = await generate();
    const [head, ...problems] = stderr.trimEnd().split("\n");
    expect(head).toBe(`10 problem(s) in ${data}/; nothing was written:`);
    expect(problems.map((line) => line.trim()).sort()).toEqual([
      'clusters.json › 5-ht › focusAreas[0]: expected an id of focusAreas, got "telepathy" [knownIds]',
      'clusters.json › biopro › source: expected an id of sources, got "nowhere-2024" [knownIds]',
      expect.stringMatching(/^corroborations\.json: expected a readable JSON file \(.+\)$/),
      "focus-areas.json › minimally-invasive-technologies › aliases: expected what a CSV file can hold [losslessFormats]",
      'policy-areas.json › sustainability › id: expected a new id: "sustainability" is taken [uniqueIds]',
      'redirects.json › eyes › to: expected a current id, got "eye-care" [validRedirects]',
      "sources.json › zz-unread-2025: expected a record that uses it [usedSources]",
      'statistics/hospitals.json › gtai-2024.hospital-beds › qualifier: expected a word with a known meaning ("more than", "around" …), got "roughly" [qualifierKept]',
      "statistics/industry.json › gtai-2024.companies › qualifier: expected the source's word exactly when comparator or approximate is set",
      "statistics/industry.json › gtai-2024.sme-share-companies › value: expected a percentage from 0 to 100 (share), got 140 [valueFitsKind]",
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect([out, docs, formats].filter((folder) => existsSync(folder))).toEqual([]);
  });

  it("leaves what was written before as it was", async () => {
    const { change, generate, written } = copy();
    await generate();
    change("statistics/clusters.json", [0, "value"], -48);
    expect((await generate()).code).toBe(1);
    expect((await generate("--check")).code).toBe(1);
    expect(written()).toEqual(filesOf("src/generated"));
  });
});

// test/scripts/generate/writeFiles.test.ts does more, to the part that writes: fills the disk, and kills it at every step
describe("npm run generate on a machine that fails", () => {
  const copy = dataCopies();
  it("names the line of a merge conflict, ends with 1 and changes nothing", async () => {
    const { data, out, generate } = copy();
    const path = join(data, "states.json");
    writeFileSync(path, `<<<<<<< HEAD\n${readFileSync(path, "utf8")}`);
    const { code, stdout, stderr } = await generate();
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe(
      `1 problem(s) in ${data}/; nothing was written:\n  states.json: expected a readable JSON file (line 1 is a merge conflict marker: resolve the conflict)\n`,
    );
    expect(() => readdirSync(out)).toThrow("ENOENT");
  });

  it("ends with 2 and changes nothing if it can't write one of the folders", async () => {
    const { out, docs, generate } = copy();
    writeFileSync(docs, "a file");
    const { code, stdout, stderr } = await generate();
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^nothing was written: ENOTDIR: not a directory/);
    expect(() => readdirSync(out)).toThrow("ENOENT");
  });
});
