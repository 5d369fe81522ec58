import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { describe, expect, inject, it } from "vitest";
import { environmentPrograms } from "../support/environmentPrograms.js";
import { newProject } from "../support/newProject.js";
import { root } from "../support/root.js";
import { run } from "../support/run.js";
import { namesIn } from "../support/sourceFiles.js";

const read = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));
const { dependencies, devDependencies, allowScripts } = read("package.json") as Record<string, Record<string, string>>;

/** What every installed package says of itself in the lock file. */
const locked = Object.entries(
  read("package-lock.json").packages as Record<
    string,
    { integrity?: string; hasInstallScript?: true; dev?: true; peer?: true }
  >,
).filter(([path]) => path !== "");

describe("what is installed", () => {
  it("is nothing for users, and for us one version each, with a digest", () => {
    expect(dependencies).toBeUndefined();
    const loose = Object.entries(devDependencies!).filter(
      ([, range]) => !/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(range),
    );
    expect(loose).toEqual([]);
    expect(locked.length).toBeGreaterThan(500);
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"))).toEqual([]);
    expect(locked.filter(([, { dev, peer }]) => !dev && !peer)).toEqual([]);
  });

  it("runs scripts of its own only where package.json allows it by name", () => {
    const running = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.split("node_modules/").at(-1));
    expect([...new Set(running)].sort()).toEqual(Object.keys(allowScripts!).sort());
  });
});

describe("what is shipped", () => {
  const dist = join(inject("installed"), "node_modules/medtech-germany/dist");
  const code = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => /\.c?js$/.test(name));

  it("is our own code alone, so that there are no notices of others to be shipped", async () => {
    const entryPoints = ["src/index.ts", "src/schema/index.ts", "src/diff/index.ts"];
    const options = { bundle: true, write: false as const, outdir: "out", metafile: true as const, external: ["zod"] };
    const { metafile } = await build({ entryPoints, ...options, format: "esm", absWorkingDir: root });
    expect(Object.keys(metafile.inputs).length).toBeGreaterThan(100);
    expect(Object.keys(metafile.inputs).filter((path) => !path.startsWith("src/"))).toEqual([]);
    expect(code.filter((name) => readFileSync(join(dist, name), "utf8").includes("node_modules"))).toEqual([]);
  });

  it.each([["loads nothing but its own files and zod", /^(?:zod\/v4|\.\/(?:chunks\/)?[\w-]+\.c?js)$/]])(
    "%s",
    (_, own) => {
      const loaded = code.flatMap((name) => {
        const { importedFiles } = ts.preProcessFile(readFileSync(join(dist, name), "utf8"), true, true);
        return importedFiles.map(({ fileName }) => fileName);
      });
      expect(loaded).toContain("zod/v4");
      expect(loaded.filter((name) => !own.test(name))).toEqual([]);
    },
  );

  it("names nothing with which code is made from text, or the world asked: network, files, clock, chance", () => {
    const reaching = [
      ...[
        "eval",
        "Function",
        "constructor",
        "fetch",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "sendBeacon",
        "process",
        "Buffer",
      ],
      ...[
        "Deno",
        "Bun",
        "navigator",
        "document",
        "window",
        "globalThis",
        "global",
        "self",
        "Worker",
        "importScripts",
        "WebAssembly",
      ],
      ...[
        "Date",
        "performance",
        "setTimeout",
        "setInterval",
        "random",
        "crypto",
        "localStorage",
        "indexedDB",
        "console",
      ],
    ];
    expect(code.length).toBeGreaterThan(20);
    for (const name of code) {
      const found = new Set(namesIn({ path: name, text: readFileSync(join(dist, name), "utf8") }));
      // classes have constructors of their own
      expect(
        reaching.filter((word) => word !== "constructor" && found.has(word)),
        name,
      ).toEqual([]);
      expect(readFileSync(join(dist, name), "utf8"), name).not.toMatch(/\.constructor\b|\bimport\(|import\.meta/);
    }
  });

  it("touches none of it when it answers, either", async () => {
    const project = await newProject(environmentPrograms);
    const { stdout, stderr } = await run(process.execPath, ["trapped.mjs"], project);
    expect(stderr).toBe("");
    const { answers, used, sprung } = JSON.parse(stdout);
    expect(answers.cells).toBe(191);
    expect(used).toEqual([]);
    expect(sprung).toEqual(expect.arrayContaining(["eval", "Date", "random", "existsSync"]));
  });

  it("is files that everybody may read and nobody runs", async () => {
    const { stdout } = await run("tar", ["-tvzf", inject("tarball")], inject("scratch"));
    const modes = stdout
      .trim()
      .split("\n")
      .map((line) => line.split(" ")[0]);
    expect(modes.length).toBeGreaterThan(15);
    expect([...new Set(modes)]).toEqual(["-rw-r--r--"]);
  });

  it("has the digest that the line in the documentation gives", async () => {
    const [, line] = /```sh\n(node --input-type=module .+)\n```/.exec(
      readFileSync(join(root, "docs/safety.md"), "utf8"),
    )!;
    const { status, stdout, stderr } = await run("bash", ["-c", line!], inject("installed"));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { dataset } = await import(join(dist, "index.js"));
    expect(stdout.trim()).toBe(dataset.digest);
  });
});
