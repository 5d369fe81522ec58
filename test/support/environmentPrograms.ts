/** Answers of every entry, by question: what a user would ask, with plain values as answers. */
const ASK = `
  const thrownBy = (ask) => { try { ask(); return "nothing"; } catch (error) { return error.name + ": " + error.message; } };
  const ask = ({ medtech, diff, schema }) => {
    const own = medtech.createCatalog({
      focusAreas: [{ id: "nanomedicine" }, { id: "dental" }],
      clusters: [
        { id: "biopmed", name: "bioPmed", focusAreas: ["nanomedicine"], states: { value: ["IT-21"] },
          seat: { value: { latitude: 45.07, longitude: 7.69 } }, aliases: ["Bio PMed"] },
        { id: "other", name: "Other", focusAreas: ["dental"], states: { value: [] },
          seat: { value: { latitude: 0, longitude: 0 } }, aliases: [] },
      ],
    });
    const wanted = { robotics: 2, dental: 1 };
    const before = { clusters: [{ id: "a", name: "A" }], redirects: {} };
    const after = { clusters: [{ id: "b", name: "B" }], redirects: { a: { kind: "moved", to: "b" } } };
    const ids = (list) => list.map(({ id }) => id).join();
    return {
      byFocus: [medtech.clustersByFocus("hearing-aids"), medtech.clustersByFocus(["dental", "robotics"], { match: "any" })].map(ids),
      byState: ids(medtech.clustersByState("DE-TH")),
      near: medtech.clustersNear({ latitude: 50.9, longitude: 11.6 }, { limit: 3 }).map(({ distanceKm }) => distanceKm),
      found: ids(medtech.findClusters("suedwest")),
      counts: medtech.focusCounts(["dental"]).map(({ count }) => count),
      cells: medtech.focusMatrix().cells.flat().filter(Boolean).length,
      ranked: medtech.rankClusters(wanted, { rarity: true, focusPenalty: 0.1 }).map(({ cluster, score }) => cluster.id + score),
      match: [medtech.matchScore("medways", wanted), medtech.explainMatch("medways", wanted).missing[0].focusArea],
      covers: medtech.minimalCovers(wanted, { among: medtech.clustersByState("DE-BW") }).covers.map(ids),
      alike: medtech.similarClusters("medways").map(({ cluster, similarity }) => cluster.id + similarity),
      gain: [medtech.complementarity("medways", "optonet", wanted), medtech.specialization("medways", "dental")],
      figures: medtech.findStats({ topic: "hospitals", refArea: "DE" }).length,
      series: medtech.series("hospitals").map(({ value }) => value),
      compared: medtech.compareStats("companies").differences.map(({ dimension }) => dimension),
      differs: medtech.explainDifference("gtai-2024.companies", "spectronet-2025.companies").map(({ dimension }) => dimension),
      checked: medtech.corroborationsOf("gtai-2024.hospitals").length,
      words: [medtech.formatStat("spectronet-2025.companies", { locale: "de" }), medtech.formatStat("spectronet-2025.revenue")],
      cited: [medtech.cite("gtai-2024"), medtech.cite("gtai-2024", { style: "bibtex" })],
      sources: ids(medtech.attributionsFor(medtech.clusters)),
      resolved: medtech.resolveId("ophthalmal"),
      own: [ids(medtech.clustersByState("IT-21", { catalog: own })), ids(medtech.findClusters("pmed", { catalog: own }))],
      refused: [
        () => medtech.getCluster("medway"), () => medtech.rankClusters({ dental: -1 }), () => medtech.createCatalog({ clusters: [1] }),
        () => diff.diffDatasets({ clusters: 1 }, {}), ...(schema ? [() => schema.parseClusters([{}]), () => schema.parseDataset({})] : []),
      ].map(thrownBy),
      changed: diff.formatChanges(diff.diffDatasets(before, after)) + diff.requiredRelease(diff.diffDatasets(before, after)),
      ...(schema && { parsed: schema.parseClusters([{ id: "a", name: "A", focusAreas: [], more: [1] }]).length, dataset: parsed(medtech, schema) }),
    };
  };
  const parsed = (medtech, schema) => {
    const tables = Object.entries(medtech).filter(([name, value]) => typeof value === "object" && name !== "dataset");
    return Object.keys(schema.parseDataset(Object.fromEntries(tables))).join();
  };
`;

const IMPORTS = `
  import * as medtech from "medtech-germany";
  import * as diff from "medtech-germany/diff";
`;

/** Programs of a user, by file name; each prints answers of every entry as JSON, those in `main` without zod. */
export const environmentPrograms = {
  "main.mjs": `${IMPORTS}${ASK} console.log(JSON.stringify(ask({ medtech, diff })));`,
  "all.mjs": `${IMPORTS} import * as schema from "medtech-germany/schema";
    ${ASK} console.log(JSON.stringify(ask({ medtech, diff, schema })));`,
  "all.cjs": `
    const [medtech, diff, schema] = ["", "/diff", "/schema"].map((entry) => require("medtech-germany" + entry));
    ${ASK} console.log(JSON.stringify(ask({ medtech, diff, schema })));`,
  "lockdown.mjs": `
    import "ses";
    lockdown();
    const [medtech, diff, schema] = await Promise.all(["", "/diff", "/schema"].map((entry) => import("medtech-germany" + entry)));
    ${ASK} console.log(JSON.stringify(ask({ medtech, diff, schema })));`,
  // what is hung on the prototypes is taken away again before the answers are written, since writing suffers from it too
  "polluted.mjs": `
    const pollute = (prototype, name, value) =>
      Object.defineProperty(prototype, name, { value, enumerable: true, writable: true, configurable: true });
    const stuff = JSON.parse(process.argv[2]);
    const hang = () => stuff.forEach(([of, name, value]) => pollute(globalThis[of].prototype, name, value === "()" ? () => "polluted" : value));
    const clean = () => stuff.forEach(([of, name]) => delete globalThis[of].prototype[name]);
    // without the schemas: zod looks at what is inherited, and refuses it
    if (process.argv[3] === "first") hang();
    const [medtech, diff] = await Promise.all(["", "/diff"].map((entry) => import("medtech-germany" + entry)));
    hang();
    ${ASK}
    const answers = ask({ medtech, diff });
    clean();
    console.log(JSON.stringify(answers));`,
  // whatever a program could reach out with writes its name down instead, once the package itself was loaded
  "trapped.mjs": `
    import fs from "node:fs";
    import net from "node:net";
    import { syncBuiltinESMExports } from "node:module";
    const { stdout } = process;
    const touched = [];
    const trap = (object, name, value = object[name]) => {
      if (typeof value !== "function" && typeof value !== "object") return;
      Object.defineProperty(object, name, { configurable: true, get: () => { touched.push(name); return value; } });
    };
    const globals = ["eval", "Function", "Date", "performance", "fetch", "WebSocket", "XMLHttpRequest", "navigator", "process", "Buffer",
      "crypto", "setTimeout", "setInterval", "setImmediate", "queueMicrotask", "localStorage", "console"];
    for (const name of globals) if (name in globalThis) trap(globalThis, name);
    trap(Function.prototype, "constructor");
    trap(Math, "random");
    const entries = await Promise.all(["", "/diff"].map((entry) => import("medtech-germany" + entry)));
    for (const name of Object.keys(fs)) if (typeof fs[name] === "function" && name !== "writeSync") trap(fs, name);
    trap(net.Socket.prototype, "connect");
    syncBuiltinESMExports();
    touched.length = 0;
    const [medtech, diff] = entries;
    ${ASK}
    const answers = ask({ medtech, diff });
    const used = [...new Set(touched)];
    // the traps do spring
    eval("0"); new Date(); Math.random(); fs.existsSync("x");
    stdout.write(JSON.stringify({ answers, used, sprung: [...new Set(touched)] }));`,
};
