import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { getQuickJS } from "quickjs-emscripten";
import { beforeAll, describe, expect, it } from "vitest";
import { consumerFile, ifConsumers } from "../support/ifConsumers.js";
import { launchBrowser } from "../support/launchBrowser.js";
import { root } from "../support/root.js";
import { run } from "../support/run.js";

const folder = join(root, ".tmp/engines");
const program = join(folder, "answers.cjs");

/** The script and the package in one text, which leaves its answers in a variable. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "test/engines/answers.ts")],
    bundle: true,
    format: "iife",
    globalName: "answers",
    write: false,
  });
  return outputFiles[0]!.text;
}

async function printedBy(runtime: string): Promise<string[]> {
  const { status, stdout, stderr } = await run(runtime, [program], folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout.trimEnd().split("\n");
}

describe("answers of the built package", () => {
  let code: string;
  let expected: string[];
  beforeAll(async () => {
    code = await bundle();
    await mkdir(folder, { recursive: true });
    await writeFile(program, `${code}\nconsole.log(answers.text);\n`);
    expected = await printedBy(process.execPath);
  });

  it.each(["rank", "weights", "covers", "near", "similar", "gain", "quotients", "facets"])(
    "are many: %s",
    (question) => {
      const about = expected.filter((line) => line.split(/[ :]/)[1] === question);
      expect(new Set(about).size).toBeGreaterThan(40);
    },
  );

  it.each(ifConsumers([consumerFile("bun/bin/bun")]))(
    "are the same in Bun, whose engine is JavaScriptCore (%s)",
    async (bun) => {
      expect(await printedBy(bun)).toEqual(expected);
    },
  );

  it("are the same in QuickJS", async () => {
    const context = (await getQuickJS()).newContext();
    try {
      const text = context.unwrapResult(context.evalCode(`${code}\nanswers.text`)).consume(context.getString);
      expect(text.split("\n")).toEqual(expected);
    } finally {
      context.dispose();
    }
  });

  it("say what is missing in an engine without Intl, such as QuickJS", async () => {
    const { outputFiles } = await build({
      stdin: { contents: 'export { formatStat } from "medtech-germany"', resolveDir: root },
      bundle: true,
      format: "iife",
      globalName: "medtech",
      write: false,
    });
    const context = (await getQuickJS()).newContext();
    try {
      const ask = 'try { medtech.formatStat("gtai-2024.companies") } catch (error) { String(error) }';
      const text = context.unwrapResult(context.evalCode(`${outputFiles[0]!.text}\n${ask}`)).consume(context.getString);
      expect(text).toBe(
        "DatasetError: this engine has no Intl: load a polyfill first, such as @formatjs/intl-numberformat",
      );
    } finally {
      context.dispose();
    }
  });

  it("are the same in Chromium", async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const text = await page.evaluate<string>(`${code}\nanswers.text`);
      expect(text.split("\n")).toEqual(expected);
    } finally {
      await browser.close();
    }
  });
});
