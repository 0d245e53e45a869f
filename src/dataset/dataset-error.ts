/** What a reference in a dataset points at. */
export type Referent =
  | "record"
  | "metric"
  | "node"
  | "source"
  | "dataset"
  | "release"
  | "kind"
  | "hostKind"
  | "mode"
  | "level"
  | "township";

/** Why a value is refused; the page says it in the reader's language. */
export type DatasetReason =
  | {code: "expected"; expected: string; received: string}
  | {code: "missing-key"}
  | {code: "unknown-key"}
  | {code: "empty"}
  | {code: "not-a-slug"}
  | {code: "not-a-version"}
  | {code: "other-release"; listed: string}
  | {code: "not-a-whole-number"}
  | {code: "unreal-date"}
  | {code: "duplicate-id"}
  | {code: "unresolved"; refersTo: Referent}
  | {code: "unknown-paragraph"; source: string}
  | {code: "same-as-itself"}
  | {code: "same-as-one-sided"; other: string}
  | {code: "named-exceeds-reported"; named: string; reported: string}
  | {code: "cycle"; through: string}
  | {code: "wrong-child"; level: string; under: string}
  | {code: "tile-taken"; by: string}
  | {code: "cut-off"; message: string}
  | {code: "not-json"; message: string}
  | {code: "page-instead"}
  | {code: "not-carried"}
  | {code: "status"; status: string}
  | {code: "unreachable"; message: string};

/** One thing wrong with a file: where (`records[3].township`), which value, and why. */
export type DatasetIssue = {path: string; value: string; reason: DatasetReason};

/**
 * `missing`: no such file; `network`: it could not be reached, and may be later; `not-json`,
 * `schema`, `meaning`: it came, and would break again.
 */
export type DatasetErrorKind = "missing" | "network" | "not-json" | "schema" | "meaning";

/** The most issues an error lists: enough to mend a file, few enough to read. */
const listedIssues = 20;

/** A dataset file that is refused, with every reason up to `listedIssues`. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly kind: DatasetErrorKind;
  readonly file: string;
  readonly issues: readonly DatasetIssue[];
  /** How many issues there are beyond those listed. */
  readonly unlisted: number;

  constructor(kind: DatasetErrorKind, file: string, issues: readonly DatasetIssue[], options?: ErrorOptions) {
    const first = issues[0];
    const found = first === undefined ? "" : ` ${first.path}: ${first.value} (${first.reason.code})`;
    super(`${kind}: ${file}${found}`, options);
    this.kind = kind;
    this.file = file;
    this.issues = issues.slice(0, listedIssues);
    this.unlisted = issues.length - this.issues.length;
  }
}

const longestChars = 80;

/**
 * A value as an error prints it: JSON, cut to 80 characters with an ellipsis.
 * What JSON has no word for (`undefined`, a symbol) is named by its type.
 */
export function formatValue(value: unknown): string {
  const printed = formatAsJson(value);
  return printed.length <= longestChars ? printed : `${printed.slice(0, longestChars - 1)}…`;
}

function formatAsJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    // A bigint, or an object that contains itself: neither comes from a file.
    return typeof value;
  }
}
