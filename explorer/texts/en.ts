import { enClusters } from "./enClusters.js";
import { enFigures } from "./enFigures.js";

const plural = (count: number, one: string, other: string) => (count === 1 ? one : other);

/** All texts of the page. German has the same ones, or it does not compile. */
export const en = {
  skip: "Skip to the content",
  navigation: "Pages",
  views: {
    partners: "Partners",
    compare: "Side by side",
    cluster: "Cluster",
    map: "Map",
    matrix: "Matrix",
    figures: "Figures",
  },
  documentation: "Documentation",
  theme: "Colours",
  themes: { system: "System", light: "Light", dark: "Dark" },
  loading: "One moment …",
  listed: "listed",
  notListed: "not listed",
  clusters: (count: number) => plural(count, "cluster", "clusters"),
  remove: (name: string) => `Remove ${name}`,
  footer: {
    data: (version: string, source: string) => `Data: medtech-germany ${version}. Main source: ${source}.`,
    privacy: "This page counts nobody, keeps no cookie and asks no other server.",
    map: "Map of Germany, coloured and with seats added:",
    mapBasis: "after MapSVG,",
  },
  problems: {
    title: "Not everything in this address could be shown",
    unknown: (value: string, field: string) => `“${value}” (${field}) is not known.`,
    split: (value: string, field: string) => `“${value}” (${field}) was split into several.`,
    moved: (value: string, field: string) => `“${value}” (${field}) goes by another name now:`,
    invalid: (value: string, field: string) => `“${value}” is no value for ${field}.`,
    "too-many": (value: string, field: string) => `“${value}” (${field}) is one too many, and was left out.`,
    suggestions: "Perhaps you meant:",
  },
  partners: {
    question: "Which clusters work in …?",
    lead: "Choose one or more fields of medical technology. The number beside each tells how many of Germany’s clusters list it.",
    areas: "Fields of activity",
    wanted: "Wanted",
    weight: (name: string) => `Weight of ${name}`,
    clear: "Start anew",
  },
  examples: {
    title: "Or begin with a question",
    wishes: [
      "Surgical robotics with imaging, robotics counting double",
      "Dental and hearing aids together, in Baden-Württemberg",
      "Specialists in digital care at home",
    ],
    tables: { clusters: "clusters", focusAreas: "fields of activity", statistics: "figures", sources: "sources" },
    origin: "Compiled from a brochure of Germany Trade & Invest and from public sources. Every fact names its own.",
  },
  refine: {
    state: "Federal state",
    everywhere: "All of Germany",
    specialists: "Prefer specialists",
    specialistsHint: "What was not asked for lowers the score",
    rarity: "Rare fields count more",
    rarityHint: "What few clusters list weighs more",
  },
  ranking: {
    title: "Best matches",
    score: "Score",
    summary: (complete: number, some: number, all: number) =>
      some === 0
        ? "None of the clusters here lists any of it."
        : `${complete === 0 ? "None" : complete} of ${all} ${plural(all, "cluster lists", "clusters list")} everything, ${some - complete} a part of it.`,
    notListed:
      "“Not listed” is what the brochure does not mark for a cluster. It does not mean that it cannot be done there.",
  },
  covers: {
    title: "Together",
    none: "No cluster here lists any of it.",
    summary: (count: number, size: number, truncated: boolean) =>
      size === 1
        ? `One cluster is enough; ${count === 1 ? "there is one choice" : `there are ${count} choices`}:`
        : `${size} clusters are enough, and fewer are not. There are ${truncated ? "more than " : ""}${count} ${plural(count, "way", "ways")}:`,
    uncoverable: (names: string) => `Nobody here lists: ${names}.`,
    all: (count: number) => `Show all ${count}`,
    hint: "One cluster lists all nineteen fields, so one is always enough in all of Germany. Choose a federal state to see who could work together there.",
  },
  map: {
    title: "Where they are",
    lead: "The seats of the seventeen clusters, and the hospitals of the sixteen states.",
    shade: "Shade the states by",
    label: (indicator: string) =>
      `Map of Germany: ${indicator} in each federal state, and the seats of the clusters. The tables beside it hold the same.`,
    legend: (indicator: string, year: string) => `${indicator}, ${year}`,
    states: "Federal states",
    state: "State",
    clusters: "Clusters",
    seats: "Seats of the clusters",
    source: "Source of the figures:",
    coordinates: "Where a seat was inferred, its cluster’s page says so.",
  },
  matrix: {
    title: "Who lists what",
    lead: "All clusters and all fields, as the brochure marks them. Click a heading to sort the rows.",
    caption: "Clusters and the fields of activity that they list",
    cluster: "Cluster",
    number: "No.",
    total: "Fields",
    columns: "Order of the fields",
    asPrinted: "As in the brochure",
    byCount: "By how many clusters list them",
    listing: "Clusters that list it",
    sorted: (name: string, descending: boolean) => `Sorted by ${name}, ${descending ? "descending" : "ascending"}.`,
  },
  take: {
    title: "Take this along: code, CSV, JSON, citation",
    forms: "Form",
    names: {
      code: "Code",
      csv: "CSV",
      json: "JSON",
      text: "Citation",
      bibtex: "BibTeX",
      "csl-json": "CSL-JSON",
    },
    copy: "Copy",
    copied: "Copied",
  },
  ...enClusters,
  figures: enFigures,
};

export type Texts = typeof en;
