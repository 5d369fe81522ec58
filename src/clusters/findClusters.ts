import { clusterRecords, freezeBuiltIn } from "../catalog/answers.js";
import type { CatalogCluster, CatalogFocusArea, CatalogOption } from "../catalog/Catalog.js";
import { type CatalogIndex, indexOf } from "../catalog/catalogIndex.js";
import { InvalidArgumentError } from "../errors.js";
import { clusters } from "../generated/clusters.js";
import { describe } from "../internal/messages.js";
import { readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

const LEGAL_FORMS: readonly string[] = ["ev", "gmbh", "ggmbh", "mbh", "ag", "se", "kg", "ug", "co"];
const SPELLED_OUT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/**
 * Finds the clusters whose name or alias contains a text, for a search box.
 *
 * The search ignores case, accents, punctuation, ® and a legal form (e.V., GmbH, AG …) at the end of the text. German letters
 * match every spelling: "Südwest", "Suedwest" and "sudwest" find the same.
 *
 * @param text - part of a name; an empty text matches every cluster
 * @param options - `catalog`: a custom catalog (default: the built-in dataset)
 * @returns the clusters ordered by `number` (of a custom catalog: in its order); empty if no name contains the text
 * @throws {@link InvalidArgumentError} if `text` isn't a string
 * @example
 * ```ts
 * findClusters("suedwest").map((cluster) => cluster.id); // => ["microtec-suedwest"]
 * findClusters("Medical").map((cluster) => cluster.id); // => ["medicalmountains", "medical-valley-emn"]
 * ```
 */
export function findClusters<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  text: string,
  options?: CatalogOption<C, A>,
): readonly NoInfer<C>[] {
  if (typeof text !== "string") throw new InvalidArgumentError("text", `expected a text, got ${describe(text)}`);
  const index = indexOf(readOptions(options, ({ catalog }) => catalog));
  const typed = searchForms(text);
  // also as typed, so that a name is found while its legal form is still being typed
  const forms = [...new Set([...typed, ...typed.map(withoutLegalForms)])];
  const texts = searchTexts(index);
  const found = clusterRecords<C>(index).filter((_, position) => forms.some((form) => texts[position]!.includes(form)));
  return freezeBuiltIn(index, found);
}

/** Returns per cluster the search forms of its names, one per line. */
function searchTexts(index: CatalogIndex): readonly string[] {
  index.searchTexts ??= namesOf(index).map((names) => names.split("\n").flatMap(searchForms).join("\n"));
  return index.searchTexts;
}

function namesOf({ custom }: CatalogIndex): readonly string[] {
  return custom?.names ?? clusters.map(({ name, aliases = [] }) => [name, ...aliases].join("\n"));
}

/**
 * Returns the ways to type a name or a part of one: in lower case, without accents and line breaks. German letters come in
 * both spellings ("sudwest", "suedwest"), and punctuation as a space or as nothing ("5 ht", "5ht").
 */
function searchForms(name: string): string[] {
  const lower = name.normalize("NFC").toLowerCase();
  const spellings = [
    lower.replace(/ß/g, "ss"),
    // escaped, since bundlers keep regular expressions as they are: one such letter makes the bundle two bytes per character
    lower.replace(/[\u00e4\u00f6\u00fc\u00df]/g, (letter) => SPELLED_OUT[letter]!),
  ];
  const forms = spellings.flatMap((spelling) => {
    const bare = spelling.normalize("NFD").replace(/\p{M}/gu, "");
    return ["", " "].map((gap) => {
      const words = bare.replace(/[^\p{L}\p{N}\s]/gu, gap).split(/\s+/);
      return words.join(" ").trim();
    });
  });
  return [...new Set(forms)];
}

/** Removes the legal forms at the end of a search form, unless nothing else is left. */
function withoutLegalForms(form: string): string {
  const words = form.split(" ");
  for (;;) {
    const last = words[words.length - 1]!;
    const isSpaced = last === "v" && words[words.length - 2] === "e";
    const count = isSpaced ? 2 : LEGAL_FORMS.includes(last) ? 1 : 0;
    if (count === 0 || words.length <= count) return words.join(" ");
    words.length -= count;
  }
}
