import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll } from "vitest";
import { altered } from "./altered.js";

/** How a run of the generator ended. */
interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes copies of data/ in a temporary folder, which goes when the tests of the block in which it is called have ended. */
export function dataCopies(): () => ReturnType<typeof dataCopy> {
  const folder = mkdtempSync(join(tmpdir(), "medtech-germany-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  let copies = 0;
  return () => dataCopy(join(folder, String(copies++)));
}

function dataCopy(folder: string) {
  const data = join(folder, "data");
  const out = join(folder, "out");
  const docs = join(folder, "docs");
  const formats = join(folder, "formats");
  cpSync("data", data, { recursive: true });

  return {
    folder,
    data,
    out,
    docs,
    formats,

    /** Changes one place of a file of data/. */
    change(file: string, path: readonly (string | number)[], value: unknown): void {
      const content: unknown = JSON.parse(readFileSync(join(data, file), "utf8"));
      writeFileSync(join(data, file), JSON.stringify(altered(content, path, value), null, 2));
    },

    /** Runs the generator as `npm run generate` does, as a process of its own. */
    generate(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Run {
      const folders = ["--data", data, "--out", out, "--docs", docs, "--formats", formats];
      const command = ["--import", "tsx", "scripts/generate.ts", ...folders, ...args];
      const { status, stdout, stderr } = spawnSync(process.execPath, command, {
        encoding: "utf8",
        env: { ...process.env, ...env },
      });
      return { code: status, stdout, stderr };
    },

    /** What stands in the output folder: name to content. */
    written(): ReadonlyMap<string, string> {
      return filesOf(out);
    },

    /** The formats for other tools that were written: path to content. */
    writtenFormats(): ReadonlyMap<string, string> {
      return filesOf(formats);
    },

    /** The pages that were written: name to content. */
    pages(): ReadonlyMap<string, string> {
      return filesOf(docs);
    },
  };
}

/** The files of a folder and of those below it: path to content. */
export function filesOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, "utf8")]));
}
