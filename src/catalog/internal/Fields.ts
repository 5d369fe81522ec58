/** A record of a caller, not checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The path to a value; built only when there is something wrong to point at. */
export type Path = () => string;
