import { describe, quote } from "./internal/messages.js";

/** What every error of this package extends: catch this to catch them all. */
export class DatasetError extends Error {
  override name = "DatasetError";
}

/**
 * An id that the dataset, or the catalog in use, does not know.
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
  /** What was looked for: `"focus area"`, `"cluster"`, `"source"` … */
  declare readonly kind: string;
  /** The value that was given; anything at all when the caller is not type-checked. */
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

/** A retired id that was split: no single successor stands for it. An id that merely moved is followed silently. */
export class RetiredIdError extends DatasetError {
  override name = "RetiredIdError";
  declare readonly id: string;
  /** The ids that it was split into. */
  declare readonly successors: readonly string[];

  constructor(id: string, successors: readonly string[]) {
    super(`retired ${quote(id)} was split into ${successors.map(quote).join(", ")}`);
    this.id = id;
    this.successors = successors;
  }
}

/** An argument that makes no sense, although its type fits: an empty request, a negative weight, a limit below 0. */
export class InvalidArgumentError extends DatasetError {
  override name = "InvalidArgumentError";
  /** The argument, or the path to the part of it: `"limit"`, `"wanted.dental"`. */
  declare readonly argument: string;
  /** What is wrong with it, and what would be right. */
  declare readonly reason: string;

  constructor(argument: string, reason: string) {
    super(`invalid ${argument}: ${reason}`);
    this.argument = argument;
    this.reason = reason;
  }
}

/** One thing that is wrong with data, and where. */
export interface DataIssue {
  /** Path to the value, such as `clusters[3].focusAreas[0]`; empty for the data as a whole. */
  readonly path: string;
  readonly message: string;
}

/** Data that does not fit: own clusters for a catalog, or a parsed file. Lists every issue, up to the first thousand. */
export class InvalidDataError extends DatasetError {
  override name = "InvalidDataError";
  /** Everything that is wrong, in the order in which it was found. */
  declare readonly issues: readonly DataIssue[];

  constructor(issues: readonly DataIssue[]) {
    const shown = issues.slice(0, 10).map(({ path, message }) => `\n  ${path === "" ? "" : `${path}: `}${message}`);
    const rest = issues.length > shown.length ? `\n  … and ${issues.length - shown.length} more` : "";
    super(`invalid data:${shown.join("")}${rest}`);
    this.issues = issues;
  }
}
