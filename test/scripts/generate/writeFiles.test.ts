import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { CannotWrite, nameStale, staleFiles, writeAll } from "../../../scripts/generate/writeFiles.js";
import { filesOf } from "../../support/dataCopy.js";
import { run } from "../../support/run.js";
import { scratchFolder } from "../../support/scratchFolder.js";

const target = (folder: string, edition: string) => ({
  folder,
  files: new Map(["a.ts", "b.ts", "c.ts"].map((name) => [name, `${name} ${edition}\n`.repeat(1000)])),
  alone: true as const,
});
const whole = (name: string) => ["old", "new"].map((edition) => `${name} ${edition}\n`.repeat(1000));
const isStaging = (name: string) => name.startsWith(".writing-");

/** Writes the new edition to two folders, and dies before the nth call to the file system. */
const PROGRAM = `
  import fs from "node:fs";
  import { writeAll } from "./scripts/generate/writeFiles.ts";
  const [folder, last] = [process.argv[2], Number(process.argv[3])];
  let calls = 0;
  for (const name of ["mkdirSync", "mkdtempSync", "writeFileSync", "renameSync", "rmSync", "statSync", "readdirSync"]) {
    const call = fs[name];
    fs[name] = (...args) => {
      if (calls++ === last) process.kill(process.pid, "SIGKILL");
      return call(...args);
    };
  }
  const of = (name) => ({
    folder: folder + "/" + name,
    files: new Map(["a.ts", "b.ts", "c.ts"].map((name) => [name, (name + " new\\n").repeat(1000)])),
    alone: true,
  });
  writeAll([of("one"), of("two")]);
`;

let program: string;
beforeAll(async () => {
  program = join(scratchFolder(), "write.cjs");
  const stdin = { contents: PROGRAM, resolveDir: process.cwd(), loader: "ts" as const };
  await build({ stdin, bundle: true, platform: "node", format: "cjs", outfile: program, logLevel: "error" });
});

describe("writeAll", () => {
  it("leaves every file fully old or fully new whenever it is killed, and the next run finishes the work", async () => {
    let mixed = 0;
    for (let last = 0, killed = true; killed; last++) {
      const folder = scratchFolder();
      const folders = ["one", "two"].map((name) => join(folder, name));
      writeAll(folders.map((path) => target(path, "old")));
      writeFileSync(join(folder, "one", "extra.ts"), "not ours");
      killed = (await run(process.execPath, [program, folder, String(last)], folder)).status === null;

      const names = folders.flatMap((path) => readdirSync(path).map((name) => join(path, name)));
      for (const path of names.filter((name) => /\/[abc]\.ts$/.test(name))) {
        expect(whole(path.slice(-4))).toContain(readFileSync(path, "utf8"));
      }
      if (names.some((name) => isStaging(name.split("/").at(-1)!))) mixed++;
      for (const path of folders) expect(staleFiles(target(path, "new")).filter(isStaging)).toEqual([]);
      writeAll(folders.map((path) => target(path, "new")));
      for (const path of folders) expect(staleFiles(target(path, "new"))).toEqual([]);
    }
    // some runs were killed halfway
    expect(mixed).toBeGreaterThan(10);
  });

  it("keeps every file whole when several write to the same folder at once", async () => {
    const folder = scratchFolder();
    writeAll([target(join(folder, "one"), "old")]);
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => run(process.execPath, [program, folder, "-1"], folder)));
    expect(outcomes.map(({ status, stderr }) => ({ status, stderr }))).toEqual(
      Array(4).fill({ status: 0, stderr: "" }),
    );
    for (const name of ["one", "two"]) {
      expect(filesOf(join(folder, name))).toEqual(target("", "new").files);
    }
  });

  it("changes nothing in any folder if the disk is full", async () => {
    const folder = scratchFolder();
    writeAll([target(join(folder, "one"), "old")]);
    // like a full disk, a limit cuts a file off
    const limited = ["-c", 'ulimit -f 4; exec "$0" "$@"', process.execPath, program, folder, "-1"];
    const { status, stderr } = await run("bash", limited, folder);
    expect(status).toBe(1);
    expect(stderr).toContain("CannotWrite: EFBIG");
    expect(readdirSync(folder)).toEqual(["one"]);
    expect(filesOf(join(folder, "one"))).toEqual(target("", "old").files);
  });

  it("removes what a killed run left an hour ago, and keeps the files of running ones", () => {
    const folder = scratchFolder({ ".writing-old/a.ts": "half of", ".writing-now/a.ts": "half of" });
    const longAgo = new Date(Date.now() - 3_700_000);
    utimesSync(join(folder, ".writing-old"), longAgo, longAgo);
    expect(staleFiles({ ...target(folder, "new"), files: new Map() })).toEqual([]);
    writeAll([target(folder, "new")]);
    expect(readdirSync(folder).filter(isStaging)).toEqual([".writing-now"]);
  });

  it.each<[string, (folder: string) => void]>([
    ["there is a file in place of a folder", (folder) => writeFileSync(join(folder, "two"), "a file")],
    ["there is a folder in place of a file", (folder) => mkdirSync(join(folder, "two/b.ts"), { recursive: true })],
  ])("changes nothing in any folder and makes none if %s", (_, spoil) => {
    const folder = scratchFolder();
    writeAll([target(join(folder, "one"), "old")]);
    spoil(folder);
    const before = readdirSync(folder, { recursive: true });
    const folders = ["new-one", "one", "two"].map((name) => target(join(folder, name), "new"));
    expect(() => writeAll(folders)).toThrow(CannotWrite);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
    expect(filesOf(join(folder, "one"))).toEqual(target("", "old").files);
    expect(existsSync(join(folder, "new-one"))).toBe(false);
  });
});

const csv = "id,name\na,A\nb,B\n";
const nameOf = (found: string | undefined, name = "x.csv") =>
  nameStale(
    { folder: scratchFolder(found === undefined ? {} : { [name]: found }), files: new Map([[name, csv]]) },
    name,
  );

describe("nameStale", () => {
  it.each([
    ["a cell", "id,name\na,A\nb,X\n", 3],
    ["the header", "id,title\na,A\nb,B\n", 1],
    ["a missing row", "id,name\nb,B\n", 2],
    ["an extra row", "id,name\na,A\nb,B\nc,C\n", 4],
    ["the last line feed", "id,name\na,A\nb,B", 4],
    ["text after the last line feed", `${csv}\n`, 5],
    ["the end of a line", "id,name\r\na,A\nb,B\n", 1],
    ["everything", "", 1],
  ])("names the first line that differs: %s", (_, found, line) => {
    expect(nameOf(found)).toBe(`x.csv (line ${line})`);
  });

  it("names only the file if it is missing, unknown or not CSV", () => {
    expect(nameOf(undefined)).toBe("x.csv");
    expect(nameOf("other", "x.json")).toBe("x.json");
    expect(nameStale({ folder: scratchFolder({ "y.csv": "a" }), files: new Map() }, "y.csv")).toBe("y.csv");
  });
});
