import { deClusters } from "./deClusters.js";
import { deFigures } from "./deFigures.js";
import type { Texts } from "./en.js";

const plural = (count: number, one: string, other: string) => (count === 1 ? one : other);

export const de: Texts = {
  skip: "Zum Inhalt springen",
  navigation: "Seiten",
  views: {
    partners: "Partner",
    compare: "Nebeneinander",
    cluster: "Cluster",
    map: "Karte",
    matrix: "Matrix",
    figures: "Zahlen",
  },
  documentation: "Dokumentation",
  theme: "Farben",
  themes: { system: "System", light: "Hell", dark: "Dunkel" },
  loading: "Einen Augenblick …",
  listed: "aufgeführt",
  notListed: "nicht aufgeführt",
  clusters: () => "Cluster",
  remove: (name) => `${name} entfernen`,
  footer: {
    data: (version, source) => `Daten: medtech-germany ${version}. Hauptquelle: ${source}.`,
    privacy: "Diese Seite zählt niemanden, setzt kein Cookie und fragt keinen anderen Server.",
    map: "Deutschlandkarte, eingefärbt und um Sitze ergänzt:",
    mapBasis: "nach MapSVG,",
  },
  problems: {
    title: "Nicht alles aus dieser Adresse ließ sich anzeigen",
    unknown: (value, field) => `„${value}“ (${field}) ist nicht bekannt.`,
    split: (value, field) => `„${value}“ (${field}) wurde in mehrere aufgeteilt.`,
    moved: (value, field) => `„${value}“ (${field}) heißt jetzt anders:`,
    invalid: (value, field) => `„${value}“ ist kein Wert für ${field}.`,
    "too-many": (value, field) => `„${value}“ (${field}) ist einer zu viel und wurde weggelassen.`,
    suggestions: "Vielleicht war gemeint:",
  },
  partners: {
    question: "Welche Cluster arbeiten an …?",
    lead: "Wählen Sie ein oder mehrere Felder der Medizintechnik. Die Zahl daneben sagt, wie viele der deutschen Cluster es aufführen.",
    areas: "Tätigkeitsfelder",
    wanted: "Gesucht",
    weight: (name) => `Gewicht von ${name}`,
    clear: "Neu beginnen",
  },
  examples: {
    title: "Oder mit einer Frage anfangen",
    wishes: [
      "Chirurgische Robotik mit Bildgebung, Robotik zählt doppelt",
      "Dentalmedizin und Hörgeräte gemeinsam, in Baden-Württemberg",
      "Spezialisten für digitale Versorgung zu Hause",
    ],
    tables: { clusters: "Cluster", focusAreas: "Tätigkeitsfelder", statistics: "Zahlenangaben", sources: "Quellen" },
    origin:
      "Zusammengestellt aus einer Broschüre von Germany Trade & Invest und aus öffentlichen Quellen. Jede Angabe nennt die ihre.",
  },
  refine: {
    state: "Bundesland",
    everywhere: "Ganz Deutschland",
    specialists: "Spezialisten bevorzugen",
    specialistsHint: "Was nicht gesucht ist, senkt die Bewertung",
    rarity: "Seltene Felder zählen mehr",
    rarityHint: "Was wenige Cluster aufführen, wiegt schwerer",
  },
  ranking: {
    title: "Am besten passen",
    score: "Bewertung",
    summary: (complete, some, all) =>
      some === 0
        ? "Keiner der Cluster hier führt etwas davon auf."
        : `${complete === 0 ? "Keiner" : complete} von ${all} ${plural(all, "Cluster", "Clustern")} ${plural(complete || 1, "führt", "führen")} alles auf, ${some - complete} einen Teil davon.`,
    notListed:
      "„Nicht aufgeführt“ heißt, dass die Broschüre es für einen Cluster nicht ankreuzt. Es heißt nicht, dass er es nicht kann.",
  },
  covers: {
    title: "Gemeinsam",
    none: "Kein Cluster hier führt etwas davon auf.",
    summary: (count, size, truncated) =>
      size === 1
        ? `Ein Cluster genügt; zur Wahl ${plural(count, "steht einer", `stehen ${count}`)}:`
        : `${size} Cluster genügen, weniger nicht. Es gibt ${truncated ? "mehr als " : ""}${count} ${plural(count, "Möglichkeit", "Möglichkeiten")}:`,
    uncoverable: (names) => `Niemand hier führt auf: ${names}.`,
    all: (count) => `Alle ${count} zeigen`,
    hint: "Ein Cluster führt alle neunzehn Felder auf, darum genügt in ganz Deutschland immer einer. Wählen Sie ein Bundesland, um zu sehen, wer dort zusammenarbeiten könnte.",
  },
  map: {
    title: "Wo sie sind",
    lead: "Die Sitze der siebzehn Cluster und die Krankenhäuser der sechzehn Länder.",
    shade: "Länder einfärben nach",
    label: (indicator) =>
      `Deutschlandkarte: ${indicator} in jedem Bundesland und die Sitze der Cluster. Die Tabellen daneben enthalten dasselbe.`,
    legend: (indicator, year) => `${indicator}, ${year}`,
    states: "Bundesländer",
    state: "Land",
    clusters: "Cluster",
    seats: "Sitze der Cluster",
    source: "Quelle der Zahlen:",
    coordinates: "Wo ein Sitz erschlossen ist, sagt es die Seite des Clusters.",
  },
  matrix: {
    title: "Wer führt was auf",
    lead: "Alle Cluster und alle Felder, wie die Broschüre sie ankreuzt. Ein Klick auf eine Überschrift sortiert die Zeilen.",
    caption: "Cluster und die Tätigkeitsfelder, die sie aufführen",
    cluster: "Cluster",
    number: "Nr.",
    total: "Felder",
    columns: "Reihenfolge der Felder",
    asPrinted: "Wie in der Broschüre",
    byCount: "Danach, wie viele Cluster sie aufführen",
    listing: "Cluster, die es aufführen",
    sorted: (name, descending) => `Sortiert nach ${name}, ${descending ? "absteigend" : "aufsteigend"}.`,
  },
  take: {
    title: "Mitnehmen: Code, CSV, JSON, Quellenangabe",
    forms: "Form",
    names: {
      code: "Code",
      csv: "CSV",
      json: "JSON",
      text: "Quellenangabe",
      bibtex: "BibTeX",
      "csl-json": "CSL-JSON",
    },
    copy: "Kopieren",
    copied: "Kopiert",
  },
  ...deClusters,
  figures: deFigures,
};
