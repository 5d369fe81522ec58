import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { inject } from "vitest";
import { runCheck } from "../../scripts/release/checkRelease.js";
import { raiseVersion } from "../../scripts/release/raiseVersion.js";
import { altered } from "./altered.js";
import { root } from "./root.js";
import { run } from "./run.js";

/** What a copy doesn't need, makes itself or shares by a link. */
const LEFT_OUT = /^(?:\.git|\.tmp|\.site|dist|docs\/api|(?:.*\/)?node_modules)$/;

/** Copies the project into a folder with its own repository and the same installed packages. It is removed when the tests end. */
export async function projectCopy() {
  const scratch = realpathSync(mkdtempSync(join(inject("scratch"), "copy-")));
  const folder = join(scratch, "project");
  cpSync(root, folder, { recursive: true, filter: (path) => !LEFT_OUT.test(relative(root, path)) });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));

  const copy = {
    scratch,
    folder,

    /** Runs a program in the copy that has to succeed, and returns its output. */
    async must(program: string, ...args: readonly string[]): Promise<string> {
      const { status, stdout, stderr } = await run(program, args, folder);
      if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed:\n${stdout}${stderr}`);
      return stdout;
    },

    /** Does work in its folder, but in this process: starting a program takes longer than what it does. */
    async within<T>(work: () => Promise<T>): Promise<T> {
      const here = process.cwd();
      process.chdir(folder);
      try {
        return await work();
      } finally {
        process.chdir(here);
      }
    },

    /** Does the same as `npm run release:check`. */
    check: (...args: readonly string[]) => copy.within(() => runCheck(args)),
    /** Does the same as the first part of `npm run version`. */
    version: () => copy.within(raiseVersion),

    read: (file: string): string => readFileSync(join(folder, file), "utf8"),
    write: (file: string, content: string): void => writeFileSync(join(folder, file), content),
    readJson: (file: string): unknown => JSON.parse(copy.read(file)),

    /** Changes one place of a JSON file. */
    change(file: string, path: readonly (string | number)[], value: unknown): void {
      copy.write(file, `${JSON.stringify(altered(copy.readJson(file), path, value), null, 2)}\n`);
    },

    /** Declares a release. */
    changeset: (release: string, text = "What changed."): void =>
      copy.write(`.changeset/${release}.md`, `---\n"medtech-germany": ${release}\n---\n\n${text}\n`),

    /** Commits a state before the first release. */
    async unrelease(): Promise<void> {
      for (const name of readdirSync(join(folder, ".changeset"))) {
        if (name.endsWith(".md")) rmSync(join(folder, ".changeset", name));
      }
      rmSync(join(folder, "CHANGELOG.md"), { force: true });
      copy.write("changes.json", "[]\n");
      copy.change("package.json", ["version"], "0.0.0");
      copy.changeset("major", "The first release.");
      await copy.commit();
    },

    async commit(): Promise<void> {
      await copy.must("git", "add", "-A");
      await copy.must("git", "commit", "-q", "-m", "Change");
    },
  };

  await copy.must("git", "init", "-q", "-b", "main");
  for (const [name, value] of [
    ["user.name", "test"],
    ["user.email", "test@localhost"],
    ["commit.gpgsign", "false"],
    ["tag.gpgsign", "false"],
  ] as const) {
    await copy.must("git", "config", name, value);
  }
  await copy.commit();
  return copy;
}
