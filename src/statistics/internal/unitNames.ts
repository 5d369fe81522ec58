import type { Language } from "./words.js";

type Forms = readonly [one: string, other: string];

/** What is counted or measured, for one and for others. Money and percent are left to `Intl`. */
export const unitNames: Readonly<Record<string, Readonly<Record<Language, Forms>>>> = {
  applications: { en: ["application", "applications"], de: ["Anmeldung", "Anmeldungen"] },
  areas: { en: ["area", "areas"], de: ["Bereich", "Bereiche"] },
  associations: { en: ["association", "associations"], de: ["Verband", "Verbände"] },
  beds: { en: ["bed", "beds"], de: ["Bett", "Betten"] },
  clusters: { en: ["cluster", "clusters"], de: ["Cluster", "Cluster"] },
  companies: { en: ["company", "companies"], de: ["Unternehmen", "Unternehmen"] },
  countries: { en: ["country", "countries"], de: ["Land", "Länder"] },
  days: { en: ["day", "days"], de: ["Tag", "Tage"] },
  hospitals: { en: ["hospital", "hospitals"], de: ["Krankenhaus", "Krankenhäuser"] },
  markets: { en: ["market", "markets"], de: ["Markt", "Märkte"] },
  networks: { en: ["network", "networks"], de: ["Netzwerk", "Netzwerke"] },
  patients: { en: ["patient", "patients"], de: ["Patient", "Patienten"] },
  persons: { en: ["person", "people"], de: ["Person", "Personen"] },
};
