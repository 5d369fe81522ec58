import { describe, quote } from "./internal/messages.js";

/** The base class of every error of this package: catch this to catch them all. */
export class DatasetError extends Error {
  override name = "DatasetError";

  /** @internal */
  get "medtech-germany"(): string {
    return "DatasetError";
  }

  /** Recognizes errors of other copies of the package too: ES modules, CommonJS, and bundles with a copy of their own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isInstance(this.prototype, value);
  }
}

/** Compares the names under which classes of all copies are known. A caller's own subclass has none, and is compared as usual. */
function isInstance(prototype: object, value: unknown): boolean {
  try {
    if (Object.prototype.isPrototypeOf.call(prototype, value as object)) return true;
    if (!Object.prototype.hasOwnProperty.call(prototype, "medtech-germany")) return false;
    const expected = (prototype as DatasetError)["medtech-germany"];
    const found = (value as DatasetError | undefined)?.["medtech-germany"];
    return typeof found === "string" && (expected === found || expected === "DatasetError");
  } catch {
    // a proxy that throws isn't an error of ours
    return false;
  }
}

/**
 * Thrown for an id that the dataset, or the catalog in use, doesn't know.
 *
 * @example
 * ```ts
 * const typed: string = "robotic";
 * try {
 *   getFocusArea(typed as FocusAreaId);
 * } catch (error) {
 *   if (!(error instanceof UnknownIdError)) throw error;
 *   error.message; // => 'unknown focus area "robotic"; did you mean "robotics"?'
 *   error.suggestions; // => ["robotics"]
 * }
 * ```
 */
export class UnknownIdError extends DatasetError {
  override name = "UnknownIdError";

  /** @internal */
  override get "medtech-germany"(): string {
    return "UnknownIdError";
  }

  /** The kind of record: `"focus area"`, `"cluster"`, `"source"` … */
  declare readonly kind: string;
  /** The given value; it can be anything if the caller isn't type-checked. */
  declare readonly id: unknown;
  /** Up to three ids that the caller may have meant, nearest first. */
  declare readonly suggestions: readonly string[];

  constructor(kind: string, id: unknown, suggestions: readonly string[] = []) {
    const hint = suggestions.length > 0 ? `; did you mean ${suggestions.map(quote).join(", ")}?` : "";
    super(`unknown ${kind} ${describe(id)}${hint}`);
    this.kind = kind;
    this.id = id;
    this.suggestions = suggestions;
  }
}

/** Thrown for a retired id that was split and has no single successor. An id that merely moved is followed silently. */
export class RetiredIdError extends DatasetError {
  override name = "RetiredIdError";

  /** @internal */
  override get "medtech-germany"(): string {
    return "RetiredIdError";
  }

  declare readonly id: string;
  /** The ids it was split into. */
  declare readonly successors: readonly string[];

  constructor(id: string, successors: readonly string[]) {
    super(`retired ${quote(id)} was split into ${successors.map(quote).join(", ")}`);
    this.id = id;
    this.successors = successors;
  }
}

/** Thrown for an argument that makes no sense: an empty request, a negative weight, a limit below 0. */
export class InvalidArgumentError extends DatasetError {
  override name = "InvalidArgumentError";

  /** @internal */
  override get "medtech-germany"(): string {
    return "InvalidArgumentError";
  }

  /** The argument, or the path to a part of it: `"limit"`, `"wanted.dental"`. */
  declare readonly argument: string;
  /** What is wrong, and what would be right. */
  declare readonly reason: string;

  constructor(argument: string, reason: string) {
    super(`invalid ${argument}: ${reason}`);
    this.argument = argument;
    this.reason = reason;
  }
}

/** One thing that is wrong with data, and where it is. */
export interface DataIssue {
  /** The path to the value, such as `clusters[3].focusAreas[0]`; empty for the data as a whole. */
  readonly path: string;
  readonly message: string;
}

/** Thrown for invalid data: your own clusters for a catalog, or a parsed file. Lists up to a thousand issues. */
export class InvalidDataError extends DatasetError {
  override name = "InvalidDataError";

  /** @internal */
  override get "medtech-germany"(): string {
    return "InvalidDataError";
  }

  /** Everything that is wrong, in the order it was found. */
  declare readonly issues: readonly DataIssue[];

  constructor(issues: readonly DataIssue[]) {
    const shown = issues.slice(0, 10).map(({ path, message }) => `\n  ${path === "" ? "" : `${path}: `}${message}`);
    const rest = issues.length > shown.length ? `\n  … and ${issues.length - shown.length} more` : "";
    super(`invalid data:${shown.join("")}${rest}`);
    this.issues = issues;
  }
}
