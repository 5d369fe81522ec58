import { beforeAll, describe, expect, it } from "vitest";
import { bundleWithMetro } from "../support/bundle.js";
import { type App, pageBytes } from "../support/bundlePages.js";
import { ifConsumers } from "../support/ifConsumers.js";
import { newProject } from "../support/newProject.js";

/** What a page may load more of, in bytes after gzip, because other pages exist. */
const LIMIT = 1000;

const pagesFor = (clusters: string, statistics: string) => ({
  light: `import { clustersByFocus } from "${clusters}"; console.log(clustersByFocus("robotics"));`,
  compareStats: `import { compareStats } from "${statistics}"; console.log(compareStats(location.hash, location.search));`,
  comparisonChart: `import { comparisonChart } from "medtech-germany/charts"; console.log(comparisonChart("revenue"));`,
});
const heavy = ["compareStats", "comparisonChart"] as const;
const main = pagesFor("medtech-germany", "medtech-germany");
const topics = pagesFor("medtech-germany/clusters", "medtech-germany/statistics");

describe.each([
  { bundler: "esbuild", pages: topics },
  { bundler: "rollup", pages: main },
  { bundler: "vite", pages: main },
  ...ifConsumers([{ bundler: "webpack", pages: main } as const]),
] as const)("$bundler lets a page with clusters", ({ bundler, pages }) => {
  const light: App = { modules: { light: pages.light }, pages: ["light"] };
  const withRoute = (route: string): App => ({
    modules: { light: `${pages.light} onclick = () => import("./route.js");`, route },
    pages: ["light"],
  });
  const lightBytes = async (app: App) => (await pageBytes(bundler, app)).get("light")!;
  let alone: number;
  let aloneWithRoute: number;
  beforeAll(async () => {
    alone = await lightBytes(light);
    // what a bundler itself adds to load any route isn't the package's
    aloneWithRoute = await lightBytes(withRoute("console.log(1);"));
  });

  it.for(heavy)("load at most 1 kB more beside a page with %s", async (name, { annotate }) => {
    const modules = { ...light.modules, heavy: pages[name] };
    const bytes = await pageBytes(bundler, { modules, pages: ["light", "heavy"] });
    const beside = bytes.get("light")!;
    const measured = `${alone} bytes alone, ${beside} beside a page of ${bytes.get("heavy")}`;
    await annotate(measured);
    expect(Math.abs(beside - alone), measured).toBeLessThanOrEqual(LIMIT);
    expect(bytes.get("heavy"), measured).toBeGreaterThan(beside + 10 * LIMIT);
  });

  it.for(heavy)("load at most 1 kB more before a lazy route with %s", async (name, { annotate }) => {
    const before = await lightBytes(withRoute(pages[name]));
    const measured = `${aloneWithRoute} bytes before a lazy route with nothing, ${before} before this one`;
    await annotate(measured);
    expect(Math.abs(before - aloneWithRoute), measured).toBeLessThanOrEqual(LIMIT);
  });
});

it.for(ifConsumers([81_666]))(
  "Metro, which keeps whole files, bundles the clusters in at most %i bytes",
  async (limit, { annotate }) => {
    const project = await newProject({ "light.js": topics.light });
    const bytes = Buffer.byteLength(await bundleWithMetro(project, "light.js"));
    await annotate(`${bytes} bytes`);
    expect(bytes).toBeLessThanOrEqual(limit);
  },
);
