// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.
import { deepFreeze } from "../internal/deepFreeze.js";
import type { FocusArea } from "../model/FocusArea.js";
import type { FocusAreaId } from "./ids.js";

export const focusAreaIds: readonly FocusAreaId[] = [
  "implants",
  "minimally-invasive-technologies",
  "digital-health",
  "medical-imaging",
  "diagnostics",
  "surgical-instruments",
  "cardiology",
  "robotics",
  "hygiene-management",
  "hearing-aids",
  "ophthalmology",
  "plasma-medicine",
  "bone-healing",
  "dental",
  "orthopedics",
  "endoprosthetics",
  "home-care",
  "rehabilitation",
  "assistive-technologies",
];

/** The focus areas: the columns of the brochure's table, in its order. */
export const focusAreas: readonly FocusArea[] = /* @__PURE__ */ deepFreeze([
  {
    id: "implants",
    name: { en: "Implants", de: "Implantate" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "minimally-invasive-technologies",
    name: { en: "Minimally invasive technologies", de: "Minimalinvasive Technologien" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "digital-health",
    name: { en: "Digital health", de: "Digitale Gesundheit" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "medical-imaging",
    name: { en: "Medical imaging", de: "Medizinische Bildgebung" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "diagnostics",
    name: { en: "Diagnostics", de: "Diagnostik" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "surgical-instruments",
    name: { en: "Surgical instruments", de: "Chirurgische Instrumente" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "cardiology",
    name: { en: "Cardiology", de: "Kardiologie" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "robotics",
    name: { en: "Robotics", de: "Robotik" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "hygiene-management",
    name: { en: "Hygiene management", de: "Hygienemanagement" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "hearing-aids",
    name: { en: "Hearing aids", de: "Hörgeräte" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "ophthalmology",
    name: { en: "Ophthalmology", de: "Augenheilkunde" },
    aliases: ["Ophthalmal"],
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "plasma-medicine",
    name: { en: "Plasma medicine", de: "Plasmamedizin" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "bone-healing",
    name: { en: "Bone healing", de: "Knochenheilung" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "dental",
    name: { en: "Dental", de: "Dentalmedizin" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "orthopedics",
    name: { en: "Orthopedics", de: "Orthopädie" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "endoprosthetics",
    name: { en: "Endoprosthetics", de: "Endoprothetik" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "home-care",
    name: { en: "Home care", de: "Häusliche Versorgung" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "rehabilitation",
    name: { en: "Rehabilitation", de: "Rehabilitation" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
  {
    id: "assistive-technologies",
    name: { en: "Assistive technologies", de: "Assistive Technologien" },
    source: "gtai-2024",
    locator: { section: "Medical Technology Clusters in Germany – Selected Areas of Activity" },
  },
]);
