import { join } from "node:path";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import { newProject } from "./newProject.js";

/** What two bundlers make of a user's code. */
export const bundlers = {
  /** Reads package.json, and believes it when it says that no file has side effects. */
  async esbuild(code: string): Promise<string> {
    const project = await newProject({ "entry.js": code });
    const { outputFiles } = await esbuild.build({
      entryPoints: [join(project, "entry.js")],
      bundle: true,
      format: "esm",
      write: false,
      logLevel: "error",
    });
    return outputFiles[0]!.text;
  },

  /** Knows nothing of package.json: what it leaves out, the code itself showed to be without side effects. */
  async rollup(code: string): Promise<string> {
    const project = await newProject({ "entry.js": code });
    const bundle = await rollup({
      input: join(project, "entry.js"),
      plugins: [
        {
          name: "resolve",
          resolveId: (id) =>
            id === "medtech-germany" ? join(project, "node_modules/medtech-germany/dist/index.js") : undefined,
        },
      ],
      onwarn: () => undefined,
    });
    const { output } = await bundle.generate({ format: "es" });
    return output[0].code;
  },
};
