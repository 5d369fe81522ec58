/** The ```ts blocks of a Markdown text, with the line on which the code of each begins, from 1. */
export function fencedBlocks(text: string): { readonly line: number; readonly code: string }[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => ({
    line: text.slice(0, match.index).split("\n").length + 1,
    code: match[1] as string,
  }));
}
