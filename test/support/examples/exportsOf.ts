import ts from "typescript";

/** What a module of the package exports. */
export interface ModuleExport {
  readonly name: string;
  /** The name to import it from. */
  readonly from: string;
  readonly kind: "function" | "value" | "type";
}

/** The exports of declaration files: import name to path. */
export function exportsOf(modules: Readonly<Record<string, string>>): ModuleExport[] {
  const program = ts.createProgram(Object.values(modules), { module: ts.ModuleKind.NodeNext });
  const checker = program.getTypeChecker();
  return Object.entries(modules).flatMap(([from, path]) => {
    const source = program.getSourceFile(path);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (symbol === undefined) throw new Error(`${path} is missing: run \`npm run build\` first`);
    return checker.getExportsOfModule(symbol).map((exported) => {
      const { flags } = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const kind = flags & ts.SymbolFlags.Function ? "function" : flags & ts.SymbolFlags.Value ? "value" : "type";
      return { name: exported.name, from, kind } as const;
    });
  });
}
