import type { Statistic } from "../../src/index.js";

/** A figure without its id and place; what is left out is as usual: status "A", of Germany. */
export type Figure = Partial<Omit<Statistic, "id" | "locator" | "note" | "source">> &
  Pick<Statistic, "indicator" | "value">;

const moreThan = { comparator: ">", qualifier: "more than" } as const;
const over = { comparator: ">", qualifier: "over" } as const;
const around = { approximate: true, qualifier: "around" } as const;
const some = { approximate: true, qualifier: "some" } as const;
const about = { approximate: true, qualifier: "about" } as const;
const above20 = { coverage: { sizeClass: { op: ">", employees: 20 } } } as const;
const estimated = { obsStatus: "E" } as const;
const survey = { attributedTo: "GTAI Cluster Survey 2024" } as const;
const epo = { attributedTo: "EPO" } as const;
const chart = (category: string) =>
  ({
    indicator: "companies",
    value: null,
    obsStatus: "L",
    breakdown: { dimension: "employee-size", category },
    attributedTo: "SPECTARIS 2023",
  }) as const;

/** Every figure of the brochure, typed once more while reading it, by heading. */
export const brochureFigures: Readonly<Record<string, readonly Figure[]>> = {
  "Medical Technology Clusters in Germany": [
    { indicator: "market-size-rank", value: 1, refArea: "Europe" },
    { indicator: "market-size-rank", value: 3, refArea: "world" },
    { indicator: "companies", value: 1443, ...moreThan, ...above20 },
    { indicator: "export-share", value: 66.7, ...estimated },
    { indicator: "go-cluster-share", value: 50, comparator: ">", qualifier: "vast majority", ...estimated },
  ],
  "Germany's unique MedTech clusters": [{ indicator: "cluster-networks", value: 48, ...moreThan }],
  "Finding partners made simple": [
    { indicator: "university-hospitals", value: 36, comparator: ">=", qualifier: "36+" },
    { indicator: "university-hospital-share-in-clusters", value: 50, comparator: ">", qualifier: "most", ...estimated },
  ],
  "Innovations and Germany's MedTech Industry": [
    { indicator: "hospital-sector-rank", value: 1, refArea: "Europe" },
    { indicator: "innovation-rank", value: 1, refArea: "Europe" },
    { indicator: "patent-ratio-to-next-country", value: 2, ...around, refArea: "Europe" },
  ],
  "Industry structure": [
    { indicator: "sme-share-companies", value: 93, ...around },
    { indicator: "sme-share-employment", value: 66.7, ...estimated },
    { indicator: "employees", value: 250_000 },
    { indicator: "micro-enterprises", value: 13_000, ...some, coverage: { sizeClass: { op: "<", employees: 10 } } },
  ],
  "Innovation driver MedTech": [
    { indicator: "patent-applications", value: 1400, ...around, timePeriod: "2023", ...epo },
    { indicator: "patent-rank", value: 1, refArea: "Europe", timePeriod: "2023", ...epo },
    {
      indicator: "patent-ratio-to-next-country",
      value: 2,
      comparator: "<",
      approximate: true,
      qualifier: "almost",
      refArea: "EU",
      timePeriod: "2023",
    },
    { indicator: "technology-field-rank", value: 2, refArea: "world" },
    { indicator: "patent-applications", value: 15_985, refArea: "world", ...epo },
    { indicator: "new-product-share", value: 33.3, ...estimated },
    {
      indicator: "most-innovative-fields",
      value: 5,
      timePeriod: "2023",
      attributedTo: "BVMed market survey 2023",
      items: ["diagnostics", "cardiology", "neurology", "oncology", "surgery"],
    },
  ],
  "Europe's largest hospital sector": [
    { indicator: "hospitals", value: 1894 },
    { indicator: "hospital-beds", value: 480_000, ...around },
    { indicator: "hospital-spending", value: 102e9, comparator: ">=", qualifier: "already at" },
    {
      indicator: "inpatients",
      value: 17e6,
      comparator: "<",
      approximate: true,
      qualifier: "close to",
      timePeriod: "2022",
    },
    { indicator: "average-stay", value: 7, timePeriod: "2022" },
    {
      indicator: "university-hospital-share-of-largest",
      value: 50,
      comparator: ">",
      qualifier: "majority",
      ...estimated,
    },
    { indicator: "university-hospitals", value: 36 },
    { indicator: "university-hospital-size-rank", value: 1, subject: "charite-berlin" },
    { indicator: "university-hospital-size-rank", value: 2, subject: "university-hospital-hamburg", ...estimated },
    { indicator: "university-hospital-size-rank", value: 2, subject: "university-hospital-freiburg", ...estimated },
    { indicator: "university-hospital-size-rank", value: 2, subject: "university-hospital-mainz", ...estimated },
    { indicator: "hospital-beds", value: 3000, ...some, subject: "charite-berlin" },
    { indicator: "hospital-beds", value: 1700, ...about, subject: "university-hospital-hamburg" },
    { indicator: "hospital-beds", value: 1700, ...about, subject: "university-hospital-freiburg" },
    { indicator: "hospital-beds", value: 1700, ...about, subject: "university-hospital-mainz" },
  ],
  "Most companies in Germany are SMEs": [chart("<50"), chart("50-99"), chart("100-249"), chart(">250")],
  "Medical Technology Clusters in Germany – Selected Areas of Activity": [
    { indicator: "clusters-listed", value: 17, ...survey },
    { indicator: "focus-areas-listed", value: 19, ...survey },
  ],
  "The European Cluster Excellence Initiative (ECEI)": [
    { indicator: "esca-countries", value: 30, ...moreThan, refArea: "world" },
    {
      indicator: "magia-partner-clusters",
      value: 4,
      refArea: "EU",
      items: ["Life Science Nord", "bioPmed", "Lyonbiopole", "BioWin"],
    },
    { indicator: "magia-target-markets", value: 3, refArea: "world", items: ["China", "United States", "Japan"] },
  ],
};

/** Every figure of the news item, likewise. */
export const newsFigures: readonly Figure[] = [
  { indicator: "associations", value: 2, items: ["BVMed", "SPECTARIS"] },
  { indicator: "policy-areas", value: 7 },
  { indicator: "employees", value: 212_000, ...over },
  { indicator: "employment-ratio-to-pharma", value: 2, ...moreThan },
  { indicator: "revenue", value: 41e9, ...over, timePeriod: "2024" },
  { indicator: "revenue", value: 55e9, timePeriod: "2024", coverage: { includes: ["micro-enterprises"] } },
  { indicator: "gross-value-added", value: 19.7e9, coverage: { effects: "direct" } },
  { indicator: "gross-value-added", value: 38.3e9, coverage: { effects: "direct-and-indirect" } },
  { indicator: "sme-share-companies", value: 93, ...above20 },
  { indicator: "companies", value: 1510, ...above20 },
  { indicator: "rd-share", value: 9 },
  { indicator: "production-rank", value: 2, refArea: "world" },
];
