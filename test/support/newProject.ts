import { cp, mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { root } from "./root.js";

/**
 * A user's project that has the packed package installed.
 *
 * @param files - name to content, beside a `package.json` without fields
 * @param packages - what else is installed, taken from our own `node_modules`
 * @returns its folder, which goes when the test run ends
 */
export async function newProject(
  files: Readonly<Record<string, string>>,
  packages: readonly string[] = [],
): Promise<string> {
  const folder = await mkdtemp(join(inject("scratch"), "project-"));
  await cp(join(inject("installed"), "node_modules"), join(folder, "node_modules"), { recursive: true });
  for (const name of packages) await symlink(join(root, "node_modules", name), join(folder, "node_modules", name));
  for (const [name, content] of Object.entries({ "package.json": "{}", ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
