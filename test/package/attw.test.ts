import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { root } from "../support/root.js";
import { run } from "../support/run.js";

interface Report {
  readonly analysis: { readonly entrypoints: Record<string, { readonly resolutions: Record<string, object> }> };
  readonly problems?: Record<string, unknown>;
}

it("resolves to the right code and types under every kind of resolution, node10 included", async () => {
  const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
  // no compiler loads the JSON-LD: it is a file for others, which the name resolves to
  const flags = ["--profile", "strict", "--format", "json", "--exclude-entrypoints", "./dataset.jsonld"];
  const { stdout, stderr, status } = await run(process.execPath, [attw, inject("tarball"), ...flags], root);
  expect(stderr).toBe("");
  const { analysis, problems } = JSON.parse(stdout) as Report;
  expect(problems).toEqual({});
  expect(status).toBe(0);
  for (const entry of [".", "./clusters", "./statistics", "./schema", "./diff", "./charts", "./dataset.json"]) {
    expect(Object.keys(analysis.entrypoints[entry]!.resolutions)).toEqual([
      "node10",
      "node16-cjs",
      "node16-esm",
      "bundler",
    ]);
  }
});
