/** A program that imports names from the package and goes on in these lines. */
export function importing(names: readonly string[], lines: readonly string[]): string {
  return `import { ${[...names].sort().join(", ")} } from "medtech-germany";\n\n${lines.join("\n")}\n`;
}
