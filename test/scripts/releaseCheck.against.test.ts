import { describe, expect, inject, it } from "vitest";
import { runCheck } from "../../scripts/release/runCheck.js";

const check = (against: string) => runCheck(["--against", against]);

describe("npm run release:check --against", () => {
  it("compares with a tarball: its data, and the exports of which its declarations tell", async () => {
    const { status, stdout, stderr } = await check(inject("tarball"));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Compared with .*\.tgz\. The changes require: none\. /m);
    expect(stdout).toContain("No data changed.\n\n## Exports\n\nNo export changed.\n");
  });

  it("compares with a folder", async () => {
    expect((await check(".")).stdout).toMatch(/^Compared with \.\. The changes require: none\. /m);
  });

  it("stops where there is nothing", async () => {
    const { status, stdout, stderr } = await check("missing.tgz");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe(
      "the release check cannot be made: there is nothing to compare with: missing.tgz does not exist\n",
    );
  });
});
