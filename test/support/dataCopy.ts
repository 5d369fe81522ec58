import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll } from "vitest";
import { generate } from "../../scripts/generate/generate.js";
import { altered } from "./altered.js";

/** The result of a run of the generator. */
interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes copies of data/ in a temporary folder, which is removed after the tests of the calling block. */
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
  const folders = { data, out, docs, formats };
  cpSync("data", data, { recursive: true });

  return {
    folder,
    data,
    out,
    docs,
    formats,

    /** Changes one place in a file of data/. */
    change(file: string, path: readonly (string | number)[], value: unknown): void {
      const content: unknown = JSON.parse(readFileSync(join(data, file), "utf8"));
      writeFileSync(join(data, file), JSON.stringify(altered(content, path, value), null, 2));
    },

    /** Runs the generator in this process, with or without `--check`. */
    async generate(check?: "--check"): Promise<Run> {
      const { code, lines, errors } = await generate(folders, check !== undefined);
      return { code, stdout: textOf(lines), stderr: textOf(errors) };
    },

    /** Runs the generator in its own process and environment, like `npm run generate`. */
    generateAlone(options: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
      const args = [...options, ...Object.entries(folders).flatMap(([option, path]) => [`--${option}`, path])];
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ["--import", "tsx", "scripts/generate.ts", ...args],
        { encoding: "utf8", env: { ...process.env, ...env } },
      );
      return { code: status, stdout, stderr };
    },

    /** Returns the files of the output folder: name to content. */
    written(): ReadonlyMap<string, string> {
      return filesOf(out);
    },

    /** Returns the written formats for other tools: path to content. */
    writtenFormats(): ReadonlyMap<string, string> {
      return filesOf(formats);
    },

    /** Returns the written pages: name to content. */
    pages(): ReadonlyMap<string, string> {
      return filesOf(docs);
    },
  };
}

/** Returns the files of a folder and its subfolders: path to content. */
export function filesOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, "utf8")]));
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
