import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataCopies, filesOf } from "../support/dataCopy.js";
import { root } from "../support/root.js";
import { run } from "../support/run.js";

const committed = filesOf("src/generated");

describe("npm run generate", () => {
  const copy = dataCopies();
  const args = ({ data, out, docs, formats }: ReturnType<typeof copy>) => [
    ...["--import", "tsx", "scripts/generate.ts"],
    ...["--data", data, "--out", out, "--docs", docs, "--formats", formats],
  ];

  it("says what is wrong with a file that a merge left, ends with 1 and changes nothing", async () => {
    const { data, out, generate } = copy();
    const path = join(data, "states.json");
    writeFileSync(path, `<<<<<<< HEAD\n${readFileSync(path, "utf8")}`);
    const { code, stdout, stderr } = await generate();
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe(
      `1 problem(s) in ${data}/; nothing was written:\n  states.json: expected a readable JSON file (line 1 is the mark of a merge conflict: resolve it)\n`,
    );
    expect(() => readdirSync(out)).toThrow("ENOENT");
  });

  it("ends with 2 and changes nothing where it cannot write, be it the second folder", async () => {
    const { out, docs, generate } = copy();
    writeFileSync(docs, "a file");
    const { code, stdout, stderr } = await generate();
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^nothing was written: ENOTDIR: not a directory/);
    expect(() => readdirSync(out)).toThrow("ENOENT");
  });

  it("ends with 2 and changes nothing where there is no space for the largest file", async () => {
    const place = copy();
    // as a full disk does, a limit lets only a part of a file through
    const limited = ["-c", 'ulimit -f 64; exec "$0" "$@"', process.execPath, ...args(place)];
    const { status, stdout, stderr } = await run("bash", limited, root);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^nothing was written: EFBIG/);
    expect(() => readdirSync(place.out)).toThrow("ENOENT");
  });

  it("leaves whole files when it is killed as soon as it writes, and when two run at once", async () => {
    const place = copy();
    mkdirSync(place.out);
    for (const name of committed.keys()) writeFileSync(join(place.out, name), "old\n");
    const child = spawn(process.execPath, args(place), { cwd: root, stdio: "ignore" });
    const ended = new Promise((resolve) => child.on("close", (_, signal) => resolve(signal)));
    const watcher = watch(place.out, () => child.kill("SIGKILL"));
    expect(await ended).toBe("SIGKILL");
    watcher.close();
    for (const [name, content] of committed)
      expect(["old\n", content]).toContain(readFileSync(join(place.out, name), "utf8"));

    const runs = await Promise.all([1, 2].map(() => run(process.execPath, args(place), root)));
    expect(runs.map(({ status, stderr }) => ({ status, stderr }))).toEqual(Array(2).fill({ status: 0, stderr: "" }));
    expect(await place.generate("--check")).toMatchObject({ code: 0, stderr: "" });
  });
});
