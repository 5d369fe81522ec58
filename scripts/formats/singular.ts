/** What is not made by taking an s away. */
const IRREGULAR: Readonly<Record<string, string>> = { aliases: "alias", includes: "included" };

/** One of what a name in the plural stands for. */
export function singular(name: string): string {
  return IRREGULAR[name] ?? name.replace(/s$/, "");
}
