import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import ts from "typescript";
import type { Example } from "./Example.js";
import type { ModuleExport } from "./exportsOf.js";
import { toModule } from "./toModule.js";

/** What an example did when it was compiled and run against the built package. */
export interface Outcome {
  readonly example: Example;
  readonly claims: number;
  readonly compileErrors: readonly string[];
  /** What it threw; null where all went well. */
  readonly failure: string | null;
}

/** Writes each example as a module of its own, type-checks all of them, and runs them. */
export function runExamples(folder: string, examples: readonly Example[], exports: readonly ModuleExport[]): Outcome[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const modules = examples.map((example, i) => {
    const module = { path: `${folder}/${i}.ts`, example, ...toModule(example, exports) };
    writeFileSync(module.path, module.text);
    return module;
  });

  const results = `${folder}/results.json`;
  const args = ["--import", "tsx", "test/support/examples/run.ts", results, ...modules.map(({ path }) => path)];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`the examples could not be run:\n${stderr}`);
  const failures = JSON.parse(readFileSync(results, "utf8")) as (string | null)[];

  const program = ts.createProgram(
    modules.map(({ path }) => path),
    compilerOptions(),
  );
  return modules.map(({ path, example, claims, offset }, i) => ({
    example,
    claims,
    compileErrors: ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ file, start, messageText }) => {
        const at = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
        return `${example.file}:${example.line + at - offset}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
      }),
    failure: failures[i] as string | null,
  }));
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, ".").options;
}
