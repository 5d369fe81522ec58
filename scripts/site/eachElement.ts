/** A page in which every element of a name, none of which holds another, is what `change` makes of it. */
export function eachElement(html: string, name: string, change: (element: string) => string): string {
  const end = `</${name}>`;
  const parts = html.split(end);
  const rest = parts.pop()!;
  const changed = parts.map((part) => {
    const start = part.lastIndexOf(`<${name}`);
    return start === -1 ? part + end : part.slice(0, start) + change(part.slice(start) + end);
  });
  return changed.join("") + rest;
}
