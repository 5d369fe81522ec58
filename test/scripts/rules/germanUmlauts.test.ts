import { describe } from "vitest";
import { germanUmlauts } from "../../../scripts/rules/germanUmlauts.js";
import { altered } from "../../support/altered.js";
import { type Breach, itAllows, itIsBrokenBy, itKeepsRule } from "../../support/itKeepsRule.js";

const german = ["focusAreas", 0, "name", "de"];
const note = ["statistics", 0, "note"];
const list = ["clusters", 0, "aliases"];

const breach = (path: readonly (string | number)[], text: string, word: string): Breach => [
  `“${text}”`,
  (dataset) => altered(dataset, path, text),
  { path, message: `expected umlauts and ß in German, got "${word}"` },
];

describe("germanUmlauts", () => {
  itKeepsRule(germanUmlauts, "germanUmlauts");

  describe("in a German text", () => {
    itIsBrokenBy(germanUmlauts, [
      breach(german, "Haeuser der Pflege", "Haeuser"),
      breach(german, "Umsatz mit Oekologie", "Oekologie"),
      breach(german, "Kliniken im Ueberblick", "Ueberblick"),
      breach(german, "Neue Hueften", "Hueften"),
      breach(german, "Erfuellung", "Erfuellung"),
      breach(german, "Geraeusche", "Geraeusche"),
      breach(german, "Große Hauptstrasse", "Hauptstrasse"),
      breach(german, "Grosse Kliniken", "Grosse"),
      breach(german, "Andere Massnahmen", "Massnahmen"),
      breach(["sources", 0, "publisher"], "Verein fuer Technik", "fuer"),
      breach(["sources", 0, "publisher"], "Stadt Goettingen", "Goettingen"),
      breach(["hospitals", 0, "city"], "Goettingen", "Goettingen"),
      breach(german, "neue Haeuser", "Haeuser"),
    ]);
    itAllows(
      germanUmlauts,
      [
        "neue, aktuelle und individuelle Steuerung",
        "Aktuelle Frauenheilkunde, bequem und treu",
        "dass wir müssen, Masse, Schlüssel, Verschluss, bewusst",
        "Quellen, zuerst; Poesie, Koeffizient, Aerosol",
        "Verweildauer der Bäuerin",
        "Straße, groß, Maßnahme, außer",
        "Beweissicherung",
      ].map((text) => [`“${text}”`, (dataset) => altered(dataset, german, text)]),
    );
  });

  describe("in a text in either language", () => {
    itIsBrokenBy(germanUmlauts, [
      breach(note, "Der Bundesverband fuer Technik says so.", "fuer"),
      breach(note, "Mehr fuer Kliniken: https://example.org", "fuer"),
      breach(["sources", 0, "title"], "Krankenhaeuser 2022", "Krankenhaeuser"),
    ]);
    itAllows(germanUmlauts, [
      [
        "English words",
        (dataset) => altered(dataset, note, "The value does not continue; gross, weiss, oedema, issue."),
      ],
      ["a number that is large", (dataset) => altered(dataset, ["statistics", 0, "value"], 1e21)],
      ["an address", (dataset) => altered(dataset, ["sources", 1, "url"], "https://fuer.de/Koeln")],
      ["an id", (dataset) => altered(dataset, ["sources", 0, "id"], "buero-fuer-koeln")],
    ]);
  });

  describe("in a list", () => {
    itIsBrokenBy(germanUmlauts, [
      [
        "an entry, which is named by its place",
        (dataset) => altered(dataset, list, ["Medizin", "Technik für Thueringen"]),
        { path: [...list, 1], message: 'expected umlauts and ß in German, got "Thueringen"' },
      ],
    ]);
  });
});
