import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { projectCopy } from "../support/projectCopy.js";
import { root } from "../support/root.js";
import { run } from "../support/run.js";

const digestOf = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

describe("the tarball", () => {
  let copy: Awaited<ReturnType<typeof projectCopy>>;
  beforeAll(async () => {
    copy = await projectCopy();
  });

  it("is the same, byte for byte, when it is built again in another folder", async () => {
    // generated files aren't checked: they are up to date in both folders or in neither
    await copy.must("npm", "run", "--silent", "bundle");
    await copy.must("npm", "pack", "--pack-destination", copy.scratch);
    const [tarball] = readdirSync(copy.scratch).filter((name) => name.endsWith(".tgz"));
    expect(digestOf(join(copy.scratch, tarball as string))).toBe(digestOf(inject("tarball")));
  }, 180_000);

  it("contains neither a time nor a path: all files have the date that npm sets", async () => {
    const listed = await run("tar", ["--full-time", "--utc", "-tvzf", inject("tarball")], inject("scratch"));
    const files = listed.stdout.trim().split("\n");
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((line) => !line.includes(" 1985-10-26 08:15:00 "))).toEqual([]);

    const { stdout: text } = await run("tar", ["-xzOf", inject("tarball")], inject("scratch"));
    expect(text.length).toBeGreaterThan(100_000);
    expect([root, copy.folder, "file://"].filter((place) => text.includes(place))).toEqual([]);
    const found = [/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*/, /["' ]\/(?:home|root|tmp|Users|work|mnt)\/.*/];
    expect(found.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])).toEqual([]);
  });
});
