// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.
import { deepFreeze } from "../internal/deepFreeze.js";
import type { Programme } from "../model/Programme.js";
import type { ProgrammeId } from "./ids.js";

export const programmeIds: readonly ProgrammeId[] = [
  "go-cluster",
  "ecei",
  "esca",
  "eccp",
  "magia",
  "gtai-investor-consulting",
];

/** Programmes, initiatives and services for clusters and their partners, in the order of the brochure. */
export const programmes: readonly Programme[] = /* @__PURE__ */ deepFreeze([
  {
    id: "go-cluster",
    name: { en: "go-cluster Excellence Programme", de: "Exzellenzprogramm go-cluster" },
    operator: "Federal Ministry for Economic Affairs and Climate Action",
    purpose: "More visibility abroad for leading cluster managements, and innovative services",
    offers: [
      "Services tailored to each target group",
      "Success stories from the networks",
      "Details on request for companies from abroad that look for partners",
    ],
    audiences: ["Cluster managers", "Cluster players", "Representatives of government, science and business"],
    source: "gtai-2024",
    locator: { section: "The Cluster Platform and go-cluster Excellence Program" },
  },
  {
    id: "ecei",
    name: { en: "European Cluster Excellence Initiative", de: "Europäische Cluster-Exzellenzinitiative" },
    abbreviation: "ECEI",
    operator: "European Commission",
    start: 2009,
    purpose: "Clusters of world rank in the European Union",
    offers: ["Guidelines for the recognition of clusters, applied by go-cluster"],
    source: "gtai-2024",
    locator: { section: "The European Cluster Excellence Initiative (ECEI)" },
  },
  {
    id: "esca",
    name: { en: "European Secretariat for Cluster Analysis", de: "Europäisches Sekretariat für Clusteranalyse" },
    abbreviation: "ESCA",
    purpose: "Practical advice for cluster managements in Europe",
    offers: [
      "Advice on cluster policy",
      "Benchmarking of clusters and their managements",
      "Quality labels for clusters and their managements",
    ],
    audiences: ["Cluster management organisations", "Makers of cluster policy"],
    source: "gtai-2024",
    locator: { section: "The European Cluster Excellence Initiative (ECEI)" },
  },
  {
    id: "eccp",
    name: { en: "European Cluster Collaboration Platform", de: "Europäische Plattform für Clusterzusammenarbeit" },
    abbreviation: "ECCP",
    purpose: "Cooperation of clusters across borders, within the European Union and beyond",
    offers: [],
    source: "gtai-2024",
    locator: { section: "The European Cluster Excellence Initiative (ECEI)" },
  },
  {
    id: "magia",
    name: {
      en: "MedTech Alliance for Global Internationalisation",
      de: "MedTech-Allianz für globale Internationalisierung",
    },
    abbreviation: "MAGIA",
    purpose: "Business abroad for small and medium-sized members of the partner clusters",
    offers: ["Support for business contacts in the target markets"],
    partners: [
      { name: "Life Science Nord", country: "DE", cluster: "life-science-nord" },
      { name: "bioPmed", country: "IT", note: "The brochure prints “BioPMed”." },
      { name: "Lyonbiopole", country: "FR" },
      { name: "BioWin", country: "BE", note: "The brochure prints “BioWiin”." },
    ],
    targetMarkets: ["CN", "US", "JP"],
    source: "gtai-2024",
    locator: { section: "The European Cluster Excellence Initiative (ECEI)" },
  },
  {
    id: "gtai-investor-consulting",
    name: { en: "GTAI Investor Consulting", de: "Investorenberatung der GTAI" },
    operator: "Germany Trade & Invest (GTAI)",
    purpose: "Advice for investors from abroad on their project",
    offers: [
      "Search for research and development partners, with local cluster experts",
      "Search for service providers for certification, reimbursement and product development",
      "Help in setting up research, production, sales and service",
      "Reports on markets and industries",
      "Analysis of market entry",
      "Information on business and tax law",
      "Information on funding and financing",
      "Confidential handling of enquiries",
    ],
    audiences: ["International investors of all industries"],
    freeOfCharge: true,
    note: "The first three services are told of GTAI as a whole.",
    source: "gtai-2024",
    locator: { section: "Investor Consulting" },
  },
]);
