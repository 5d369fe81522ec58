import { describe, expect, it } from "vitest";
import { clusters, createCatalog, findClusters, InvalidArgumentError } from "../../src/index.js";
import { itRefuses } from "../support/itRefuses.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";
import { strangeValues } from "../support/strangeValues.js";

keepsDataset();

const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

/** The names of a custom catalog that contain a text. */
const among = (names: readonly string[], text: string) => {
  const own = names.map((name, i) => ({ id: `${i}`, name, focusAreas: [] }));
  return findClusters(text, { catalog: createCatalog({ clusters: own, focusAreas: [] }) }).map(({ name }) => name);
};

describe("findClusters", () => {
  it.each<[string, readonly string[]]>([
    ["medways", ["medways"]],
    ["Medical", ["medicalmountains", "medical-valley-emn"]],
    ["valley", ["biocon-valley", "medical-valley-emn"]],
    // part of a word; "Bayern Innovativ" is no match
    ["novation", ["innovationsnetzwerk-gesundheit", "medways"]],
    ["Photonics", ["optonet", "photonics-bw"]],
    ["bio", ["biocon-valley", "biolago", "biopro", "biosaxony"]],
    ["Gesundheit", ["innovationsnetzwerk-gesundheit", "healthcapital"]],
    // names that only an alias has
    ["forum medtech", ["innovationsnetzwerk-gesundheit"]],
    ["Sachsen-Anhalt", ["innomed"]],
    ["Metropolregion", ["medical-valley-emn"]],
    ["Baden-Württemberg", ["biopro", "microtec-suedwest"]],
    ["nanomedicine", []],
    // one name after the other is not a name
    ["BIOPRO BIOPRO", []],
    ["BIOPRO\nBIOPRO", []],
    ["ThüringenPhotonics", []],
    ["ThuringenPhotonik", []],
    // what no name has is in none, however short
    ["k", ["innovationsnetzwerk-gesundheit", "innomed", "microtec-suedwest", "optonet"]],
    // a legal form is nothing less than a word, and one letter of it is none
    ["medways v", []],
    ["medways e x", []],
  ])("finds %j", (text, expected) => {
    expect(ids(findClusters(text))).toEqual(expected);
  });

  it.each<readonly [string, string, string]>([
    ["case", "BIOCON VALLEY", "BioCon Valley®"],
    ["case of an umlaut", "MICROTEC SÜDWEST", "microTEC Südwest"],
    ["ü as ue", "microtec suedwest", "microTEC Südwest"],
    ["ü as UE", "SUEDWEST", "microTEC Südwest"],
    ["ü as u", "sudwest", "microTEC Südwest"],
    ["ü as u with a mark of its own", "su\u0308dwest", "microTEC Südwest"],
    ["® left out", "biocon valley", "BioCon Valley®"],
    ["® put elsewhere", "BioCon® Valley", "BioCon Valley®"],
    ["a legal form left out", "optonet", "OptoNet e.V."],
    ["a legal form without dots", "OptoNet eV", "OptoNet e.V."],
    ["a legal form in capitals", "OPTONET E.V.", "OptoNet e.V."],
    ["a legal form with a space", "OptoNet e. V.", "OptoNet e.V."],
    ["another legal form", "MedicalMountains AG", "MedicalMountains GmbH"],
    ...["e.V.", "eV", "e. V.", "GmbH", "gGmbH", "mbH", "AG", "SE", "KG", "UG", "Co"].map(
      (form) => [`${form} where the name has none`, `biosaxony ${form}`, "biosaxony"] as const,
    ),
    ["a legal form after several words", "BioCon Valley GmbH", "BioCon Valley®"],
    ["a long legal form", "medways GmbH & Co. KG", "medways"],
    ["an & left out", "Chemistry Health", "5-HT Chemistry & Health"],
    ["a hyphen as a space", "5 HT", "5-HT Chemistry & Health"],
    ["a hyphen left out", "5HT", "5-HT Chemistry & Health"],
    ["a hyphen of another kind", "5\u2011HT", "5-HT Chemistry & Health"],
    ["a dot as a space", "medizin nrw", "Medizin.NRW"],
    ["a dot left out", "MedizinNRW", "Medizin.NRW"],
    ["spaces around", "  medways\t", "medways"],
    ["more spaces between", "photonics   bw", "Photonics BW"],
    ["a non-breaking space", "Photonics\u00a0BW", "Photonics BW"],
    ["quotation marks", "“medways”", "medways"],
  ])("ignores %s", (_, text, name) => {
    expect(findClusters(text).map((cluster) => cluster.name)).toEqual([name]);
  });

  it.each([
    ["Straße der Größe", ["strasse der groesse", "STRASSE DER GRÖSSE", "straße der grosse", "STRAẞE"]],
    ["Strasse", ["Straße", "STRAẞE", "strasse"]],
    ["Suedwest", ["Südwest", "SUEDWEST"]],
    ["Café Zürich", ["cafe", "CAFE ZUERICH", "café zurich", "cafe\u0301"]],
    // an accent in the middle of a word, and a gap in the place of punctuation
    ["Zürich-Köln", ["zurich koln", "Zürich Köln", "zuerich koeln"]],
    ["Æther Ømed", ["æther", "ømed"]],
    ["Łódź Medtech", ["łodz"]],
    ["Ärzte & Öl", ["aerzte", "ARZTE", "ärzte öl", "oel"]],
    ["Clínica Niño", ["clinica nino"]],
    ["Медицина", ["МЕДИЦИНА", "медиц"]],
    ["医療クラスター", ["医療"]],
    ["Medtech™ Ⅳ", ["medtech ⅳ"]],
    ["SE", ["se", "SE"]],
    ["Co-Co", ["coco", "co co", "Co-Co KG"]],
    ["Alpha gGmbH", ["alpha", "Alpha GmbH", "alpha ggmbh"]],
    ["Ev. Klinik", ["ev klinik", "Ev.Klinik"]],
  ])("finds %s, however it is typed", (name, texts) => {
    for (const text of texts) expect([text, among(["Another", name], text)]).toEqual([text, [name]]);
  });

  it("does not take one letter for another where no spelling does so", () => {
    expect(among(["Bär", "Bor", "Boer"], "Bär")).toEqual(["Bär"]);
    expect(among(["Muller", "Mueller", "Miller"], "Müller")).toEqual(["Muller", "Mueller"]);
    expect(among(["Mueller"], "Muller")).toEqual([]);
    expect(among(["Masse", "Maße", "Mase"], "Maße")).toEqual(["Masse", "Maße"]);
  });

  it("goes on finding a name while it is being typed, legal form and all", () => {
    for (const name of ["OptoNet e.V.", "MedicalMountains GmbH", "BioCon Valley®", "5-HT Chemistry & Health"]) {
      for (let end = 1; end <= name.length; end++) {
        const typed = name.slice(0, end);
        expect([typed, findClusters(typed).some((cluster) => cluster.name === name)]).toEqual([typed, true]);
      }
    }
  });

  it("finds a legal form that is all that was typed in the names that have it", () => {
    expect(ids(findClusters("GmbH"))).toEqual(["medicalmountains"]);
    expect(ids(findClusters("e.V."))).toEqual(["optonet"]);
  });
});

describe("findClusters, whatever the text", () => {
  it.each(["", " ", "\n", "®", "–", "...", "\u0301", "\ud83e\ude7a", "\ud800", "\udc00\ud800"])(
    "finds every name for %j, in which there is nothing to compare",
    (text) => {
      expect(findClusters(text)).toEqual(clusters);
    },
  );

  it.each(["med\ud800ways", "\udfffmedways", "medways\ud83e"])("accepts half a character: %j", (text) => {
    expect(ids(findClusters(text)).filter((id) => id !== "medways")).toEqual([]);
  });

  it("accepts names and texts of any length", () => {
    const long = "Medizin-Technik ".repeat(10_000);
    for (const text of [long, "e.v.".repeat(50_000), " gmbh".repeat(40_000), "ß".repeat(1e5), "\u0301".repeat(1e5)]) {
      expect(findClusters(`medways x${text}`)).toEqual([]);
      expect(among(["Alpha", `Alpha ${text}`], text.slice(0, -1)).at(-1)).toBe(`Alpha ${text}`);
    }
    expect(findClusters(`medways${" gmbh".repeat(40_000)}`)).toHaveLength(1);
  });

  it("answers with a frozen list of the built-in records, and with a fresh one for a custom catalog", () => {
    const found = findClusters("Medical");
    expect(Object.isFrozen(found)).toBe(true);
    for (const cluster of found) expect(clusters).toContain(cluster);

    const own = [
      { id: "b", name: "Beta", aliases: ["Alpha Zwei", "Ångström"], focusAreas: [], size: 3 },
      { id: "a", name: "Alpha", focusAreas: [], size: 1 },
    ];
    const catalog = createCatalog({ clusters: own, focusAreas: [] });
    const both = findClusters("alpha", { catalog });
    expect(both).toEqual(own);
    expect(both[0]).toBe(own[0]);
    expect(Object.isFrozen(both)).toBe(false);
    expect(findClusters("alpha", { catalog })).not.toBe(both);
    expect(findClusters("angstrom", { catalog })).toEqual([own[0]]);
    expect(findClusters("medways", { catalog })).toEqual([]);
  });

  it("gives the same answer whatever the caller does to the names afterwards", () => {
    const own = [{ id: "a", name: "Alpha", aliases: ["Erste"], focusAreas: [] }];
    const catalog = createCatalog({ clusters: own, focusAreas: [] });
    own[0]!.aliases[0] = "Zweite";
    own[0]!.name = "Omega";
    expect(ids(findClusters("alpha", { catalog }))).toEqual(["a"]);
    expect(ids(findClusters("erste", { catalog }))).toEqual(["a"]);
    expect(findClusters("zweite", { catalog })).toEqual([]);
    expect(findClusters("omega", { catalog })).toEqual([]);
  });

  describe("as text", () => {
    // a text is a question, however strange it is
    const texts = strangeValues.filter(([, value]) => typeof value === "string").map(([, value]) => value);
    itRefuses((text) => findClusters(texts.includes(text) ? (7 as never) : text), InvalidArgumentError);
    it("says what it wants", () => {
      const { message } = refusal(InvalidArgumentError, 5, () => findClusters(5 as never));
      expect(message).toBe("invalid text: expected a text, got 5");
    });
    it.each(["__proto__", "constructor", "toString"])("finds nothing for %s", (text) => {
      expect(findClusters(text)).toEqual([]);
    });
  });

  itRefusesOptions((options) => findClusters("Medical", options));
});
