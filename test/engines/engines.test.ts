import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { buildSync } from "esbuild";
import { getQuickJS } from "quickjs-emscripten";
import { beforeAll, describe, expect, it } from "vitest";

const folder = ".tmp/engines";

/** The script and the package in one text, which leaves its answers in a variable. */
function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: ["test/engines/answers.ts"],
    bundle: true,
    format: "iife",
    globalName: "answers",
    write: false,
  });
  return outputFiles[0]!.text;
}

function printed(command: string, file: string): string[] {
  const { stdout, stderr, error } = spawnSync(command, [file], { encoding: "utf8", maxBuffer: 2 ** 30 });
  expect([error, stderr]).toEqual([undefined, ""]);
  return stdout.trimEnd().split("\n");
}

describe("answers of the built package", () => {
  let code: string;
  let expected: string[];
  beforeAll(() => {
    code = bundle();
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/answers.cjs`, `${code}\nconsole.log(answers.text);\n`);
    expected = printed(process.execPath, `${folder}/answers.cjs`);
  });

  it("are many, and hold what was asked for", () => {
    expect(expected.length).toBeGreaterThan(2000);
    for (const question of ["rank", "covers", "near", "similar", "gain", "quotients", "facets"]) {
      expect(
        expected.filter((line) => line.includes(` ${question} `) || line.includes(` ${question}:`)).length,
      ).toBeGreaterThan(80);
    }
  });

  it("are the same in Bun, whose engine is JavaScriptCore", () => {
    expect(printed("node_modules/.bin/bun", `${folder}/answers.cjs`)).toEqual(expected);
  });

  it("are the same in QuickJS", async () => {
    const context = (await getQuickJS()).newContext();
    try {
      const text = context.unwrapResult(context.evalCode(`${code}\nanswers.text`)).consume(context.getString);
      expect(text.split("\n")).toEqual(expected);
    } finally {
      context.dispose();
    }
  });
});
