import type {DatasetIssue} from "./dataset-issue.ts";

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
