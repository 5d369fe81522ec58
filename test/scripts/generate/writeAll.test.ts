import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { staleFiles } from "../../../scripts/generate/staleFiles.js";
import { CannotWrite, writeAll } from "../../../scripts/generate/writeAll.js";
import { filesOf } from "../../support/dataCopy.js";
import { run } from "../../support/run.js";
import { scratchFolder } from "../../support/scratchFolder.js";

const target = (folder: string, edition: string) => ({
  folder,
  files: new Map(["a.ts", "b.ts", "c.ts"].map((name) => [name, `${name} ${edition}\n`.repeat(1000)])),
  alone: true as const,
});
const whole = (name: string) => ["old", "new"].map((edition) => `${name} ${edition}\n`.repeat(1000));
const isAside = (name: string) => name.startsWith(".writing-");

/** Writes the new edition to two folders, and dies before the call of the file system whose number it is given. */
const PROGRAM = `
  import fs from "node:fs";
  import { writeAll } from "./scripts/generate/writeAll.ts";
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
  it("leaves of each file the old or the new one, whenever it is killed; the next run ends what it began", async () => {
    let mixed = 0;
    for (let last = 0, killed = true; killed; last++) {
      const folder = scratchFolder();
      const folders = ["one", "two"].map((name) => join(folder, name));
      writeAll(folders.map((path) => target(path, "old")));
      writeFileSync(join(folder, "one", "extra.ts"), "of nobody");
      killed = (await run(process.execPath, [program, folder, String(last)], folder)).status === null;

      const names = folders.flatMap((path) => readdirSync(path).map((name) => join(path, name)));
      for (const path of names.filter((name) => /\/[abc]\.ts$/.test(name))) {
        expect(whole(path.slice(-4))).toContain(readFileSync(path, "utf8"));
      }
      if (names.some((name) => isAside(name.split("/").at(-1)!))) mixed++;
      for (const path of folders) expect(staleFiles(target(path, "new")).filter(isAside)).toEqual([]);
      writeAll(folders.map((path) => target(path, "new")));
      for (const path of folders) expect(staleFiles(target(path, "new"))).toEqual([]);
    }
    // it was killed in the midst of it, too
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

  it("takes away what runs left that were killed an hour ago, and leaves that of others", () => {
    const folder = scratchFolder({ ".writing-old/a.ts": "half of", ".writing-now/a.ts": "half of" });
    const longAgo = new Date(Date.now() - 3_700_000);
    utimesSync(join(folder, ".writing-old"), longAgo, longAgo);
    expect(staleFiles({ ...target(folder, "new"), files: new Map() })).toEqual([]);
    writeAll([target(folder, "new")]);
    expect(readdirSync(folder).filter(isAside)).toEqual([".writing-now"]);
  });

  it.each<[string, (folder: string) => void]>([
    ["a file stands where a folder is to be", (folder) => writeFileSync(join(folder, "two"), "a file")],
    ["a folder stands where a file is to be", (folder) => mkdirSync(join(folder, "two/b.ts"), { recursive: true })],
  ])("changes nothing in any folder, and makes none, when %s", (_, spoil) => {
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
