// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.
import { deepFreeze } from "../internal/deepFreeze.js";
import type { PolicyArea } from "../model/PolicyArea.js";
import type { PolicyAreaId } from "./ids.js";

export const policyAreaIds: readonly PolicyAreaId[] = [
  "leading-industry",
  "bureaucracy-and-regulation",
  "inpatient-care",
  "outpatient-care-and-medical-aids",
  "digitalisation-and-ai",
  "sustainability",
  "exports",
];

/** The policy areas of the position paper by SPECTARIS and BVMed, in its order. */
export const policyAreas: readonly PolicyArea[] = /* @__PURE__ */ deepFreeze([
  {
    id: "leading-industry",
    number: 1,
    name: { en: "Medical technology as a leading industry", de: "Medizintechnik als Leitwirtschaft" },
    demands: [
      { text: "Independent strategy for medical technology, aimed at innovation", basis: "inferred" },
      { text: "Coordinated support through industrial policy", basis: "inferred" },
      { text: "Close cooperation of politics, industry and science", basis: "inferred" },
      { text: "Clear priority for medical technology in politics", basis: "inferred" },
      { text: "Competitive corporate taxes", basis: "inferred" },
      { text: "Competitive energy costs", basis: "inferred" },
      { text: "Greater autonomy of Germany and the EU in supply", basis: "inferred" },
      { text: "Investment incentives for production capacity in Europe", basis: "inferred" },
      { text: "Stable supply chains", basis: "inferred" },
      { text: "Digital platform for the stocks of critical medical products", basis: "inferred" },
      { text: "Clear political commitment to the leading industry", basis: "inferred" },
    ],
    source: "spectronet-2025",
    locator: {
      section: "Leading Industry Medical Technology: SPECTARIS and BVMed Call for Independent MedTech Strategy",
    },
  },
  {
    id: "bureaucracy-and-regulation",
    number: 2,
    name: {
      en: "Less bureaucracy and regulation that favours innovation",
      de: "Bürokratieabbau und innovationsfreundliche Regulierung",
    },
    demands: [
      { text: "Fewer bureaucratic obstacles", basis: "stated" },
      { text: "Regulation of medical technology that favours innovation", basis: "stated" },
    ],
    source: "spectronet-2025",
    locator: {
      section: "Leading Industry Medical Technology: SPECTARIS and BVMed Call for Independent MedTech Strategy",
    },
  },
  {
    id: "inpatient-care",
    number: 3,
    name: { en: "A secure future for inpatient care", de: "Zukunftssicherung der stationären Versorgung" },
    demands: [],
    source: "spectronet-2025",
    locator: {
      section: "Leading Industry Medical Technology: SPECTARIS and BVMed Call for Independent MedTech Strategy",
    },
  },
  {
    id: "outpatient-care-and-medical-aids",
    number: 4,
    name: {
      en: "Stronger outpatient care and supply of medical aids",
      de: "Stärkung der ambulanten Versorgung und der Hilfsmittelversorgung",
    },
    demands: [],
    source: "spectronet-2025",
    locator: {
      section: "Leading Industry Medical Technology: SPECTARIS and BVMed Call for Independent MedTech Strategy",
    },
  },
  {
    id: "digitalisation-and-ai",
    number: 5,
    name: {
      en: "Digitalisation and AI for modern healthcare",
      de: "Digitalisierung und KI für ein modernes Gesundheitswesen",
    },
    demands: [],
    source: "spectronet-2025",
    locator: {
      section: "Leading Industry Medical Technology: SPECTARIS and BVMed Call for Independent MedTech Strategy",
    },
  },
  {
    id: "sustainability",
    number: 6,
    name: {
      en: "Sustainability in medical technology, promoted responsibly",
      de: "Verantwortungsvolle Förderung der Nachhaltigkeit in der Medizintechnik",
    },
    demands: [],
    source: "spectronet-2025",
    locator: {
      section: "Leading Industry Medical Technology: SPECTARIS and BVMed Call for Independent MedTech Strategy",
    },
  },
  {
    id: "exports",
    number: 7,
    name: {
      en: "Political backing for exports of German medical technology",
      de: "Politische Rückendeckung für den Export deutscher Medizintechnik",
    },
    demands: [],
    source: "spectronet-2025",
    locator: {
      section: "Leading Industry Medical Technology: SPECTARIS and BVMed Call for Independent MedTech Strategy",
    },
  },
]);
