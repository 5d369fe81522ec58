import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../scripts/generate/generate.js";
import type { Statistic } from "../../src/index.js";
import { consumer } from "../support/consumer.js";
import { projectCopy } from "../support/projectCopy.js";
import { startRegistry } from "../support/registry.js";
import { treeOf } from "../support/treeOf.js";

const FIGURE = "gtai-2024.employees";
const ADDED = "gtai-2024.people";
const INDUSTRY = "data/statistics/industry.json";

describe("releases through a registry", () => {
  let copy: Awaited<ReturnType<typeof projectCopy>>;
  let npmrc: string;
  let url: string;

  beforeAll(async () => {
    copy = await projectCopy();
    await copy.unrelease();
    const registry = await startRegistry(join(copy.scratch, "registry"));
    url = registry.url;
    npmrc = `registry=${url}\ncache=${join(copy.scratch, "cache")}\naudit=false\n`;
    const login = `//${url.slice("http://".length)}:_authToken=${registry.token}\n`;
    copy.write(".npmrc", copy.read(".npmrc") + npmrc + login);
    await copy.commit();
    return registry.stop;
  });

  /**
   * Releases like the workflow: raises the version, commits, builds, publishes, tags. Skips the page of sizes and the declarations,
   * which take most of the time and which nothing here reads.
   */
  async function release(): Promise<void> {
    expect(await copy.version()).toMatchObject({ status: 0, stderr: "" });
    await copy.commit();
    await copy.must("npx", "rollup", "-c", "--silent");
    await copy.must("npm", "exec", `--registry=${url}`, "--", "changeset", "publish");
    expect(await copy.must("git", "status", "--porcelain")).toBe("");
  }

  it("bring corrections if you pin ~, additions if you pin ^, and no breaking change without a major", async () => {
    await release();
    const pinned = consumer(join(copy.scratch, "pinned"), npmrc, "~1.0.0");
    const figures = copy.readJson(INDUSTRY) as Statistic[];
    const position = figures.findIndex(({ id }) => id === FIGURE);
    const figure = figures[position]?.value as number;
    const first = { version: "1.0.0", figure, added: false, releases: ["1.0.0 major none"], digest: true };
    expect(await pinned.npm("install")).toEqual(first);

    // a correction
    copy.change(INDUSTRY, [position, "value"], figure + 1);
    copy.changeset("patch", "The figure corrected.");
    await release();

    // an addition
    const corrected = copy.readJson(INDUSTRY) as Statistic[];
    copy.change(INDUSTRY, [corrected.length], { ...corrected[position], id: ADDED, refArea: "EU" });
    copy.changeset("minor", "A figure added.");
    await release();

    const second = {
      ...first,
      version: "1.0.1",
      figure: figure + 1,
      releases: ["1.0.1 patch patch", "1.0.0 major none"],
    };
    expect(await pinned.npm("update")).toEqual(second);
    const floating = consumer(join(copy.scratch, "floating"), npmrc, "^1.0.0");
    expect(await floating.npm("install")).toMatchObject({
      ...{ version: "1.1.0", figure: figure + 1, added: true },
      releases: ["1.1.0 minor minor", "1.0.1 patch patch", "1.0.0 major none"],
    });

    // the same installation again, and elsewhere, though there is a newer version
    expect(await pinned.npm("ci")).toEqual(second);
    const installed = treeOf(join(pinned.folder, "node_modules"));
    const elsewhere = consumer(join(copy.scratch, "elsewhere"), npmrc, "~1.0.0");
    cpSync(join(pinned.folder, "package-lock.json"), join(elsewhere.folder, "package-lock.json"));
    expect(await elsewhere.npm("ci")).toEqual(second);
    expect(treeOf(join(elsewhere.folder, "node_modules"))).toEqual(installed);
    const lock = JSON.parse(readFileSync(join(elsewhere.folder, "package-lock.json"), "utf8"));
    expect(lock.packages["node_modules/medtech-germany"]).toMatchObject({
      version: "1.0.1",
      integrity: expect.stringMatching(/^sha512-/),
    });

    // an id is removed
    copy.write(INDUSTRY, JSON.stringify(corrected));
    copy.changeset("minor", "A figure removed.");
    const head = await copy.must("git", "rev-parse", "HEAD");
    const refused = await copy.version();
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toContain("Compared with v1.1.0. The changes require: major. Declared: minor. **Refused**");
    expect(refused.stderr).toContain(`**Removed** (major)\n\n- \`${ADDED}\` (statistics)`);
    expect(await copy.must("git", "rev-parse", "HEAD")).toBe(head);
    expect(copy.readJson("package.json")).toMatchObject({ version: "1.1.0" });
    copy.changeset("major", "A figure removed.");
    // as npm runs it
    expect(await copy.must("npx", "tsx", "scripts/version.ts")).toBe("1.1.0 → 2.0.0\n");
  }, 240_000);

  it("leave nothing stale: changelog, lock file, tables and changes.json agree", async () => {
    const dataset = copy.read("src/generated/dataset.ts");
    const changes = copy.readJson("changes.json") as { version: string; digest: string; changes: unknown[] }[];
    expect(copy.readJson("package-lock.json")).toMatchObject({
      version: "2.0.0",
      packages: { "": { version: "2.0.0" } },
    });
    expect(dataset).toContain('version: "2.0.0"');
    expect(dataset).toContain(`digest: "${changes[0]?.digest}"`);
    expect(changes.map(({ version }) => version)).toEqual(["2.0.0", "1.1.0", "1.0.1", "1.0.0"]);
    expect(changes[2]?.changes).toMatchObject([
      {
        kind: "value-changed",
        release: "patch",
        table: "statistics",
        id: FIGURE,
        path: ["value"],
        cause: "correction",
      },
    ]);
    const correction = /^## 1\.0\.1\n([\s\S]*?)^## /m.exec(copy.read("CHANGELOG.md"))?.[1];
    expect(correction).toMatch(
      /^\n### Patch Changes\n\n- .*The figure corrected\.\n\n### Data\n\n\*\*Corrected\*\* \(patch\)\n\n- `gtai-2024\.employees` \(statistics\) `value`: `\d+` → `\d+`\n\n$/,
    );
    const folders = { data: "data", out: "src/generated", docs: "docs", formats: "formats" };
    expect(await copy.within(() => generate(folders, true))).toMatchObject({ code: 0 });
  });
});
