/** JSON from the beginning of some: what was cut off is taken for nothing, and every bracket is closed. */
export function closed(text: string): string {
  const brackets: string[] = [];
  let inText = false;
  // the last place at which a value or an open bracket is complete, and what is open there
  let end = 0;
  let open: readonly string[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (inText && character === "\\") at++;
    else if (character === '"') inText = !inText;
    else if (!inText && "[{".includes(character)) brackets.push(character === "[" ? "]" : "}");
    else if (!inText && "]}".includes(character)) brackets.pop();
    if (!inText && "[{]}".includes(character)) {
      end = at + 1;
      open = brackets.toReversed();
    }
  }
  return end === 0 ? "null" : text.slice(0, end) + open.join("");
}
