import { join } from "node:path";
import type { Plugin } from "vite";

/** Takes the package from a project that has it installed, as any user's bundler does, and not from the folder it is made in. */
export function fromPackage(project: string): Plugin {
  return {
    name: "from-package",
    enforce: "pre",
    resolveId(id) {
      if (!/^medtech-germany(?:\/|$)/.test(id)) return null;
      return this.resolve(id, join(project, "index.js"), { skipSelf: true });
    },
  };
}
