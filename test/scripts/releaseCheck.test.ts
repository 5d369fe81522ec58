import { beforeAll, describe, expect, inject, it } from "vitest";
import { runCheck } from "../../scripts/release/checkRelease.js";
import type { Statistic } from "../../src/index.js";
import { projectCopy } from "../support/projectCopy.js";

const FIGURE = "gtai-2024.employees";
const INDUSTRY = "data/statistics/industry.json";

describe("npm run release:check", () => {
  let copy: Awaited<ReturnType<typeof projectCopy>>;
  const check = (...args: readonly string[]) => copy.check(...args);
  const statistics = () => copy.readJson(INDUSTRY) as Statistic[];
  const position = () => statistics().findIndex(({ id }) => id === FIGURE);
  const value = () => statistics()[position()]?.value as number;
  const reset = async () => {
    await copy.must("git", "reset", "-q", "--hard");
    await copy.must("git", "clean", "-qfd");
  };

  beforeAll(async () => {
    copy = await projectCopy();
    await copy.unrelease();
  });

  it("passes before the first release, and says so", async () => {
    expect(await check()).toMatchObject({ status: 0, stdout: expect.stringContaining("Nothing was released yet") });
  });

  it("passes for the first version before it is published, but not for changes after it without a tag", async () => {
    expect(await copy.version()).toMatchObject({ status: 0, stdout: "0.0.0 → 1.0.0\n", stderr: "" });
    await copy.commit();
    expect(await check()).toMatchObject({ status: 0, stdout: expect.stringContaining("Nothing was released yet") });
    copy.change(INDUSTRY, [position(), "note"], "Another note.");
    expect(await check()).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/nothing to compare with: changes\.json lists 1\.0\.0, but no release has a tag/),
    });
    await reset();
  });

  describe("against the tag of the last release", () => {
    beforeAll(async () => {
      await copy.must("git", "tag", "v0.9.0", "HEAD~1");
      await copy.must("git", "tag", "medtech-germany@1.0.0");
    });

    it("passes if nothing changed", async () => {
      expect(await check()).toEqual({
        status: 0,
        stderr: "",
        stdout: `# Release check

Compared with medtech-germany@1.0.0. The changes require: none. Declared: none. **Passed.**

## Data

No data changed.

## Exports

No export changed.
`,
      });
    });

    it("refuses a corrected figure without a changeset, and passes with one", async () => {
      const before = value();
      copy.change(INDUSTRY, [position(), "value"], before + 1);
      const refused = await check();
      expect(refused).toMatchObject({ status: 1, stderr: "" });
      expect(refused.stdout).toContain("The changes require: patch. Declared: none. **Refused**");
      expect(refused.stdout).toContain(`- \`${FIGURE}\` (statistics) \`value\`: \`${before}\` → \`${before + 1}\``);
      copy.changeset("patch");
      expect((await check()).stdout).toContain("require: patch. Declared: patch. **Passed.**");
    });

    it("refuses an added record in a patch, and passes it in a minor", async () => {
      const figures = statistics();
      copy.change(INDUSTRY, [figures.length], { ...figures[position()], id: "gtai-2024.people", refArea: "EU" });
      const refused = await check();
      expect(refused).toMatchObject({
        status: 1,
        stdout: expect.stringContaining("- `gtai-2024.people` (statistics)"),
      });
      expect(refused.stdout).toContain("The changes require: minor. Declared: patch. **Refused**");
      copy.changeset("minor");
      expect((await check()).status).toBe(0);
    });

    it("refuses a removed id in a minor, and passes it in a major", async () => {
      const figures = statistics().filter(({ id }) => id !== FIGURE);
      copy.write(INDUSTRY, JSON.stringify(figures));
      const about = copy.readJson("data/corroborations.json") as { statistic: string; against: string[] }[];
      copy.write(
        "data/corroborations.json",
        JSON.stringify(about.filter(({ statistic, against }) => ![statistic, ...against].includes(FIGURE))),
      );
      const refused = await check();
      expect(refused).toMatchObject({ status: 1, stdout: expect.stringContaining(`- \`${FIGURE}\` (statistics)`) });
      expect(refused.stdout).toContain("The changes require: major. Declared: minor. **Refused**");
      copy.changeset("major");
      expect((await check()).status).toBe(0);
      await reset();
    });

    it("refuses an export that is removed, and an entry that is no longer exported", async () => {
      const report = copy.read("etc/index.api.md");
      copy.write("etc/index.api.md", report.replaceAll("export function cite(", "export function quote("));
      copy.change("package.json", ["exports", "./diff"], undefined);
      const { status, stdout } = await check();
      expect(status).toBe(1);
      expect(stdout).toContain("require: major");
      expect(stdout).toContain("- `cite` of `index` is removed (major)\n- `quote` of `index` is new (minor)");
      expect(stdout).toContain("- `./diff` is no longer exported (major)");
      await reset();
    });

    it("stops if the tag of a later release is missing, and says why", async () => {
      copy.write("changes.json", '[{ "version": "1.3.0" }, { "version": "1.2.0" }]');
      const { status, stdout, stderr } = await check();
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(
        /^the release check cannot run: .* lists 1\.3\.0 and 1\.2\.0, but the latest tag is medtech-germany@1\.0\.0\./,
      );
      await reset();
    });

    it("stops at invalid data, and names what is wrong", async () => {
      copy.write("data/states.json", "[{}]");
      const { status, stdout, stderr } = await check();
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/problem\(s\) in data\/:\n(.*\n)* +states\.json › record 0 › id: /);
      await reset();
    });

    it("stops at an unknown argument", async () => {
      expect(await check("--agaisnt", "v1.0.0")).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("--agaisnt"),
      });
    });
  });
});

describe("npm run release:check --against", () => {
  it("compares with a tarball: its data, and the exports in its declarations", async () => {
    const { status, stdout, stderr } = await runCheck(["--against", inject("tarball")]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Compared with .*\.tgz\. The changes require: none\. /m);
    expect(stdout).toContain("No data changed.\n\n## Exports\n\nNo export changed.\n");
  });

  it("compares with a folder", async () => {
    expect((await runCheck(["--against", "."])).stdout).toMatch(/^Compared with \.\. The changes require: none\. /m);
  });

  it("stops if there is nothing", async () => {
    const { status, stdout, stderr } = await runCheck(["--against", "missing.tgz"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe("the release check cannot run: there is nothing to compare with: missing.tgz does not exist\n");
  });
});
